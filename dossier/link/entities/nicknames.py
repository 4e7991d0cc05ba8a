"""Given names and the short forms that news use for them."""

from collections.abc import Mapping
from typing import Final

_FORMS: Final = """
    abigail abby; abraham abe; albert al bert; alexander alex sandy sasha; alexandra alex sandra sasha;
    alfred alf alfie fred; andrew andy drew; anthony tony; antonio tony; arthur art; benjamin ben benny;
    catherine cathy kate katie; charles charlie chuck; christina chris tina; christine chris chrissy;
    christopher chris; daniel dan danny; david dave davey; deborah deb debbie; dmitry dima; donald don donny;
    douglas doug; edward ed eddie ned ted teddy; eleanor ellie nell; elizabeth beth betsy betty liz lizzie eliza;
    ernest ernie; eugene gene; florence flo; francis frank; franklin frank; frederick fred freddie;
    geoffrey geoff; gerald gerry jerry; gregory greg; harold harry; henry harry hank; isabella bella;
    jacob jake; jacqueline jackie; james jim jimmy jamie; jeffrey jeff; jennifer jen jenny; jessica jess jessie;
    john jack johnny; jonathan jon jonny; joseph joe joey; josephine jo josie; joshua josh; judith judy;
    katherine kate kathy katie kitty; kathleen kathy; kenneth ken kenny; kimberly kim; lawrence larry;
    leonard len lenny leo; leslie les; lewis lew; louis lou; louise lou; margaret maggie meg peggy; martin marty;
    matthew matt; maximilian max; maxwell max; michael mike mick micky; mikhail misha; mitchell mitch; nathaniel nate;
    natalia natasha; nicholas nick nicky; nicola nicky; nikolai kolya; norman norm; pamela pam; patricia pat patty;
    patrick pat paddy; peter pete; philip phil; phillip phil; raymond ray; rebecca becky; reginald reg; richard dick
    rich rick ricky; robert rob robbie bob bobby bert; roberto beto; ronald ron ronnie; rosemary rosie; rudolph rudy;
    russell russ; samantha sam; samuel sam sammy; sebastian seb; stanley stan; stephanie steph; stephen steve;
    steven steve; stewart stew; stuart stu; susan sue susie; susannah sue; suzanne sue suzy; theodore ted teddy theo;
    theresa terri tess; thomas tom tommy; timothy tim timmy; valerie val; victor vic; victoria vicky tori;
    vincent vince vinny; virginia ginny; vladimir volodya; walter walt wally; wilfred wilf; william bill billy will
    willie liam; yevgeny zhenya; zachary zach zack
"""


def _shorts() -> Mapping[str, frozenset[str]]:
    return {words[0]: frozenset(words) for entry in _FORMS.split(";") if (words := entry.split())}


SHORTS: Final = _shorts()
"""The forms of each full given name, itself among them, folded."""


def same_given_name(a: str, b: str) -> bool:
    """Tell whether one is a usual short form of the other: `bill` and `william`, but not `bill` and `will`."""
    return a == b or b in SHORTS.get(a, ()) or a in SHORTS.get(b, ())
