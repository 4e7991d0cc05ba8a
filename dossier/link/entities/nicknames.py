"""Given names and the short forms that news use for them."""

from collections.abc import Mapping
from typing import Final

_FORMS: Final = """
    abigail abby; abraham abe; alan al; albert al bert; alberto beto; alejandro alex; aleksandr sasha;
    alexander alex sandy sasha; alexandra alex sandra sasha; alfred alf alfie fred; amanda mandy;
    anastasia nastya; andrew andy drew; anthony tony; antonio tony; arthur art; barbara barb barbie;
    beatrice bea; benjamin ben benny; bernard bernie; bradley brad; bridget bridie; cassandra cassie;
    catherine cathy kate katie kat; charles charlie chuck; christina chris tina; christine chris chrissy;
    christopher chris; clifford cliff; clinton clint; constance connie; cynthia cindy; daniel dan danny;
    david dave davey; deborah deb debbie; dmitri dima; dmitry dima; dominic dom; donald don donny;
    dorothy dot dottie; douglas doug; edmund ed eddie; edward ed eddie ned ted teddy; edwin ed eddie;
    ekaterina katya; eleanor ellie nell; elizabeth beth betsy betty liz lizzie eliza; ernest ernie; eugene gene;
    florence flo; francis frank; francisco paco; franklin frank; frederick fred freddie; gabriel gabe;
    geoffrey geoff; gerald gerry jerry; geraldine gerry; gerard jerry gerry; gerardo jerry; gregory greg;
    guadalupe lupe; harold harry; harriet hattie; henry harry hank; herbert herb bert; ignacio nacho;
    isabella bella; ivan vanya; jacob jake; jacqueline jackie; james jim jimmy jamie; jeffrey jeff;
    jennifer jen jenny; jessica jess jessie; john jack johnny; jonathan jon jonny; jose pepe; joseph joe joey;
    josephine jo josie; joshua josh; judith judy; katherine kate kathy katie kitty kat; kathleen kathy;
    kathryn kate kathy katie kat; kenneth ken kenny; kimberly kim; konstantin kostya; lawrence larry;
    leonard len lenny leo; leslie les; lewis lew; louis lou; louise lou; madeline maddie; manuel manny;
    margaret maggie meg peggy; maria masha; martin marty; matthew matt; maurice mo moe; maximilian max;
    maxwell max; melissa mel; michael mike mick micky; mikhail misha; mitchell mitch; mohamed mo; mohammed mo;
    montgomery monty; muhammad mo; natalia natasha; nathan nate; nathaniel nate; nicholas nick nicky;
    nicola nicky; nikolai kolya; norman norm; oleksandr sasha; oliver ollie; pamela pam; patricia pat patty;
    patrick pat paddy; penelope penny; peter pete; philip phil; phillip phil; rafael rafa; randolph randy;
    raymond ray; rebecca becky; reginald reg; richard dick rich rick ricky; robert rob robbie bob bobby bert;
    roberto beto; roderick rod; rodney rod; ronald ron ronnie; rosemary rosie; rudolph rudy; russell russ;
    samantha sam; samuel sam sammy; sarah sadie sally; sebastian seb; sergei seryozha; stanley stan;
    stephanie steph; stephen steve; steven steve; stewart stew; stuart stu; susan sue susie; susannah sue;
    suzanne sue suzy; svetlana sveta; tatiana tanya; theodore ted teddy theo; theresa terri tess;
    thomas tom tommy; timothy tim timmy; tobias toby; valerie val; veronica ronnie; victor vic;
    victoria vicky tori; vincent vince vinny; virginia ginny; vladimir volodya; volodymyr vova;
    walter walt wally; wesley wes; wilfred wilf; william bill billy will willie liam; winifred winnie;
    yekaterina katya; yevgeny zhenya; zachary zach zack
"""


def _shorts() -> Mapping[str, frozenset[str]]:
    return {words[0]: frozenset(words) for entry in _FORMS.split(";") if (words := entry.split())}


SHORTS: Final = _shorts()
"""The forms of each full given name, itself among them, folded."""


def same_given_name(a: str, b: str) -> bool:
    """Tell whether one is a usual short form of the other: `bill` and `william`, but not `bill` and `will`."""
    return a == b or b in SHORTS.get(a, ()) or a in SHORTS.get(b, ())
