/** Where the boxes of a map stand, and how the lines between them run. Fetched with the first map. Pure. */
import { Graph, layout } from '@dagrejs/dagre';
import type { StoryMap } from '../../../workshop/explore/story-map.ts';
import {
  endingBoxes,
  keyOf,
  type Layout,
  mergedWays,
  namedAmong,
  type Placed,
  type Point,
} from './layout.ts';
import { ported } from './ports.ts';

/** Units of the map: at scale 1, CSS pixels at the usual size of text. */
const momentSize = { width: 172, height: 58 };
const endingWidth = 164;
/** Of an ending box's head, and of each of its rows. */
const endingHead = 38;
const endingRow = 18;

export function laidOut(map: StoryMap): Layout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 40, edgesep: 12, marginx: 20, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of map.moments) graph.setNode(keyOf('moment', id), { ...momentSize });
  for (const { key, endings } of endingBoxes(map))
    graph.setNode(key, { width: endingWidth, height: endingHead + endingRow * namedAmong(endings).length });
  const merged = mergedWays(map);
  for (const { from, to, flow } of merged) {
    if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
    // The ways that most runs go are kept straight.
    graph.setEdge(from, to, { weight: 1 + Math.round(20 * (flow ?? 0)) });
  }
  layout(graph);
  const boxes = graph.nodes().map((key) => {
    const { x = 0, y = 0, width = 0, height = 0 } = graph.node(key) as Partial<Placed>;
    return { key, x, y, width, height };
  });
  const lines = merged.flatMap((way) => {
    const edge = graph.edge(way.from, way.to) as { points?: readonly Point[] } | undefined;
    return edge?.points ? [{ ...way, points: edge.points.map(({ x, y }) => ({ x, y })) }] : [];
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { width, height, boxes, lines: ported(boxes, lines) };
}
