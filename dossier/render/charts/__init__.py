"""Values -> charts: inline SVG with its title, its description and its figures as a table; pure and deterministic."""

from dossier.render.charts.arcs import Node, Together, arcs
from dossier.render.charts.chart import Cell, Chart
from dossier.render.charts.maps import Pin, locator
from dossier.render.charts.overtime import over_time
from dossier.render.charts.rows import Row, bars, both
from dossier.render.charts.world import world

__all__ = ["Cell", "Chart", "Node", "Pin", "Row", "Together", "arcs", "bars", "both", "locator", "over_time", "world"]
