/** The same events drawn by other libraries, each as its own guide shows, for comparison with the timeline. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../scripts/content-folder.ts';
import type { TimelineData } from '../src/timeline/data.ts';

const MODULES = join(PROJECT, 'bench/others/node_modules');

export interface Other {
  readonly name: string;
  /** The library’s scripts, read from its packages. */
  readonly script: string;
  /**
   * A page that draws the events, sets the performance mark "timeline-drawn" after the frame with the drawing, and
   * defines `pan(share of the width)`.
   */
  readonly page: string;
}

/** Whether the packages are installed: `npm ci` in `bench/others` installs them. */
export const othersInstalled = (): boolean => existsSync(MODULES);

const DRAWN = `const drawn=()=>requestAnimationFrame(()=>setTimeout(()=>performance.mark('timeline-drawn')));`;

function pageOf(data: TimelineData, style: string, code: string): string {
  const events = data.items.map(({ title, first, last, lane }) => [title, first, last, lane]);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><style>body{font:13px sans-serif}${style}</style>
<div id="box" style="width:100%"></div><script src="/other.js"></script>
<script>const events=${JSON.stringify(events)};const lanes=${JSON.stringify(data.lanes.map(({ name }) => name))};const span=${JSON.stringify(data.span)};
const box=document.getElementById('box');${DRAWN}${code}</script></html>`;
}

const VIS = `
const items=events.map(([title,start,end,lane],id)=>end-start<864e5?{id,content:title,start,group:lane,type:'point'}:{id,content:title,start,end,group:lane,type:'range'});
const timeline=new vis.Timeline(box,items,lanes.map((content,id)=>({id,content})),{height:'800px',CLUSTER});
let shown=false;timeline.on('changed',()=>{if(!shown){shown=true;drawn()}});
window.near=()=>{const w=timeline.getWindow(),l=(w.end-w.start)/4;timeline.setWindow(+w.start+l,+w.start+2*l,{animation:false})};
window.pan=share=>{const w=timeline.getWindow(),d=(w.end-w.start)*share;timeline.setWindow(+w.start+d,+w.end+d,{animation:false})};`;

const D3 = `
const width=box.clientWidth,height=800,base=d3.scaleUtc(span,[148,width]),band=d3.scaleBand(lanes.map((_,n)=>n),[30,height]);
const svg=d3.select(box).append('svg').attr('width',width).attr('height',height),axis=svg.append('g').attr('transform','translate(0,30)'),g=svg.append('g');
const row=events.map((e,n)=>band(e[3])+10+(n%7)*20);
const marks=g.selectAll('g').data(events).join('g');
marks.append('rect').attr('height',8).attr('y',-4);marks.append('text').attr('y',4).text(e=>e[0]);
function render(x){axis.call(d3.axisTop(x));marks.attr('transform',(e,n)=>'translate('+x(e[1])+','+row[n]+')');marks.select('rect').attr('width',e=>Math.max(8,x(e[2])-x(e[1])));marks.select('text').attr('x',e=>Math.max(8,x(e[2])-x(e[1]))+4)}
let at=d3.zoomIdentity;const zoom=d3.zoom().on('zoom',({transform})=>{at=transform;render(transform.rescaleX(base))});svg.call(zoom);render(base);drawn();
window.near=()=>svg.call(zoom.scaleBy,4);window.pan=share=>svg.call(zoom.translateBy,-share*width/at.k,0);`;

const PLOT = `
let domain=span.slice();
function render(){box.replaceChildren(Plot.plot({width:box.clientWidth,height:800,marginLeft:148,x:{type:'utc',domain},fy:{domain:lanes.map((_,n)=>n)},marks:[
Plot.ruleY(events,{x1:e=>e[1],x2:e=>e[2],y:(e,n)=>n%7,fy:e=>e[3],clip:true}),Plot.dot(events,{x:e=>e[1],y:(e,n)=>n%7,fy:e=>e[3],fill:'black',clip:true}),
Plot.text(events,{x:e=>e[1],y:(e,n)=>n%7,fy:e=>e[3],text:e=>e[0],textAnchor:'start',dx:6,clip:true})]}))}
render();drawn();
window.near=()=>{const l=(domain[1]-domain[0])/4;domain=[domain[0]+l,domain[0]+2*l];render()};
window.pan=share=>{const d=(domain[1]-domain[0])*share;domain=[domain[0]+d,domain[1]+d];render()};`;

/** The pages for the other libraries. @throws Error if their packages are not installed. */
export function others(data: TimelineData): Other[] {
  const read = (path: string) => readFileSync(join(MODULES, path), 'utf8');
  const vis = read('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js');
  const d3 = read('d3/dist/d3.min.js');
  const plot = `${d3}\n${read('@observablehq/plot/dist/plot.umd.min.js')}`;
  const visStyle = read('vis-timeline/styles/vis-timeline-graph2d.min.css');
  return [
    { name: 'vis-timeline', script: vis, page: pageOf(data, visStyle, VIS.replace(',CLUSTER', '')) },
    {
      name: 'vis-timeline, clustered',
      script: vis,
      page: pageOf(data, visStyle, VIS.replace('CLUSTER', 'cluster:{maxItems:3}')),
    },
    { name: 'd3', script: d3, page: pageOf(data, '', D3) },
    { name: 'Observable Plot', script: plot, page: pageOf(data, '', PLOT) },
  ];
}
