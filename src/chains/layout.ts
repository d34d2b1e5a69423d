/**
 * Computes the geometry of a flow with d3-sankey. A flow has a column for each step, a bar for each speaker, and bands
 * for the statements passed on.
 */
import { type SankeyGraph, type SankeyNode, sankey } from 'd3-sankey';
import { fitted, textWidth } from '../timeline/text-width.ts';
import type { Flow, Passing, Speaker } from './flow.ts';

/** Font size and line height, in CSS pixels. */
export const LETTERS = 13;
export const LINE = 17;
const BAR = 8;
/** Space between a bar and its label. */
const SPACE = 6;
/** Minimum distance between two bars in a column, so that each has room for a line of text. */
const APART = LINE + 3;
/** Height of all statements together, without the gaps between bars. */
const TALL = 150;

export interface Bar {
  readonly speaker: Speaker;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The bar’s label: the name, cut to fit its column, and the number of statements. */
  readonly label: { readonly name: string; readonly count: string; readonly x: number; readonly y: number };
}

/** A band between two bars. The points `x0`, `y0` and `x1`, `y1` are the ends of the band’s centre line. */
export interface Band {
  readonly passing: Passing;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly width: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly bands: readonly Band[];
}

type Node = Speaker & { fixedValue: number };
type Graph = SankeyGraph<Node, Passing>;
type Placed = SankeyNode<Node, Passing>;

/** A value that d3-sankey must have filled in. */
function set(value: number | undefined): number {
  if (value === undefined || Number.isNaN(value)) throw new Error('the layout of a flow is not finished');
  return value;
}

/**
 * Lays out a flow.
 *
 * @param width the width of the whole drawing, in CSS pixels.
 * @param countWords gives a short text for the number of a speaker’s statements.
 * @throws Error if no statement is passed on.
 */
export function layout({ speakers, passings }: Flow, width: number, countWords: (speaker: Speaker) => string): Layout {
  if (passings.length === 0) throw new Error('there is nothing to draw where nobody passes anything on');
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const steps = Math.max(...speakers.map(({ depth }) => depth)) + 1;
  const column = width / steps;
  const most = Math.max(
    ...Map.groupBy(speakers, ({ depth }) => depth)
      .values()
      .map(({ length }) => length),
  );
  const top = LINE / 2;
  const height = TALL + (most - 1) * APART;
  const graph: Graph = {
    nodes: speakers.map((speaker) => ({ ...speaker, fixedValue: speaker.statements })),
    links: passings.map((passing) => ({
      ...passing,
      source: passing.from,
      target: passing.to,
      value: passing.statements,
    })),
  };
  const generator = sankey<Node, Passing>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ depth }) => set(depth))
    .nodeWidth(BAR)
    .nodePadding(APART)
    .extent([
      [0, top],
      [column * (steps - 1) + BAR, top + height],
    ]);
  const { nodes, links } = generator(graph);
  const bars = nodes.map((node): Bar => {
    const [x, y0, y1] = [set(node.x0), set(node.y0), set(node.y1)];
    const speaker = byId.get(node.id);
    if (speaker === undefined) throw new Error(`nobody speaks as ${node.id}`);
    const count = countWords(speaker);
    const room = column - BAR - 2 * SPACE - textWidth(` ${count}`, LETTERS);
    return {
      speaker,
      x,
      y: y0,
      height: y1 - y0,
      label: { name: fitted(node.name, LETTERS, room), count, x: x + BAR + SPACE, y: (y0 + y1) / 2 },
    };
  });
  return {
    width,
    height: height + 2 * top,
    bars,
    bands: links.map((link) => {
      const [source, target] = [link.source as Placed, link.target as Placed];
      return {
        passing: { from: link.from, to: link.to, statements: link.statements, first: link.first },
        x0: set(source.x1),
        x1: set(target.x0),
        y0: set(link.y0),
        y1: set(link.y1),
        width: set(link.width),
      };
    }),
  };
}
