"use strict";

exports.id = 5779;

exports.ids = [ 5779, 1309 ];

exports.modules = {
 5779: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createReporter: () => createReporter,
   progressMode: () => progressMode,
   styleOf: () => styleOf
  });
  class JsonReporter {
   stream;
   constructor(stream) {
    this.stream = stream;
   }
   report(event) {
    this.stream.write(`${jsonLine(event)}\n`);
   }
   async close() {}
  }
  function jsonLine(value) {
   if ("bigint" == typeof value) return String(value);
   if (Array.isArray(value)) return `[${value.map(item => jsonLine(item ?? null)).join(",")}]`;
   if ("object" != typeof value || null === value) return JSON.stringify(value) ?? "null";
   return `{${Object.entries(value).filter(([, field]) => void 0 !== field).map(([key, field]) => `${JSON.stringify(key)}:${jsonLine(field)}`).join(",")}}`;
  }
  var error = __webpack_require__(1309);
  var hints = __webpack_require__(7093);
  class Model {
   draft={
    releases: new Map,
    runs: new Map,
    at: 0
   };
   get state() {
    return this.draft;
   }
   apply(event, now) {
    this.draft.at = now;
    if ("session" === event.type) this.draft.place = {
     repo: event.repo,
     folder: event.folder
    }; else if ("release" === event.type) this.release(event.release, now); else if ("run-started" === event.type) this.run(event.run, now, !0); else if ("run-ended" === event.type) this.run(event.run, now); else if ("run-log" === event.type) this.log(event.ref, event.record.message); else if ("stopping" === event.type) this.draft.stopping = event.running; else if ("end" === event.type) this.end(event.result, now);
   }
   end(result, now) {
    for (const view of result.releases) this.release(view, now, !0);
    this.draft.result = result;
   }
   release(view, now, last = !1) {
    const known = this.draft.releases.get(view.ref);
    const items = view.runs.map(run => this.take(run, last));
    const extra = known?.items.filter(item => !items.includes(item) && this.draft.runs.get(item)?.ran) ?? [];
    this.draft.releases.set(view.ref, {
     view,
     seenAt: known?.seenAt ?? now,
     items: [ ...items, ...extra ]
    });
   }
   run(view, now, started = !1) {
    const item = this.take(view, !0, {
     now,
     started
    });
    const ref = (0, hints.nW)(view.ref);
    const known = this.draft.releases.get(ref) ?? {
     view: unseenRelease(ref, view),
     seenAt: now,
     items: []
    };
    const seenAt = started ? Math.min(known.seenAt, this.draft.runs.get(item)?.startedAt ?? now) : known.seenAt;
    const items = known.items.includes(item) ? known.items : [ ...known.items, item ];
    this.draft.releases.set(ref, {
     ...known,
     seenAt,
     items
    });
   }
   take(view, certain, seen) {
    const item = (0, hints.x9)(view.ref);
    const known = this.draft.runs.get(item);
    const same = known?.view.ref === view.ref;
    if (!certain && void 0 !== known && same && rank(known.view.status) > rank(view.status)) return item;
    if (void 0 !== known && !same && known.view.attempt > view.attempt) return item;
    const before = same ? known : void 0;
    const ended = 2 === rank(view.status);
    const startedAt = time(view.started_at) ?? before?.startedAt ?? (seen?.started ? seen.now : void 0);
    const endedAt = ended ? time(view.ended_at) ?? before?.endedAt ?? seen?.now : void 0;
    const ran = !0 === seen?.started || !0 === before?.ran;
    this.draft.runs.set(item, {
     lines: before?.lines ?? 0,
     tail: before?.tail ?? [],
     ran,
     view,
     startedAt,
     endedAt
    });
    return item;
   }
   log(ref, message) {
    const item = (0, hints.x9)(ref);
    const run = this.draft.runs.get(item);
    if (void 0 === run) return;
    const lines = logLines(message);
    const tail = [ ...run.tail, ...lines.slice(-4) ].slice(-4);
    this.draft.runs.set(item, {
     ...run,
     lines: run.lines + lines.length,
     tail
    });
   }
  }
  function logLines(message) {
   if (!message.includes("\n")) return [ message ];
   return (message.endsWith("\n") ? message.slice(0, -1) : message).split("\n");
  }
  function runsOf(state, release) {
   return release.items.flatMap(item => state.runs.get(item) ?? []);
  }
  function allRuns(state) {
   return [ ...state.releases.values() ].flatMap(release => runsOf(state, release));
  }
  function runDuration(run, now) {
   if (void 0 !== run.view.duration_ms) return run.view.duration_ms;
   const end = run.endedAt ?? now;
   return void 0 === run.startedAt || void 0 === end ? void 0 : Math.max(0, end - run.startedAt);
  }
  function spanOf(runs) {
   const starts = runs.map(run => run.startedAt ?? Number.NaN);
   const ends = runs.map(run => run.endedAt ?? Number.NaN);
   const span = Math.max(...ends) - Math.min(...starts);
   if (1 === runs.length && void 0 !== runs[0]) return runDuration(runs[0]);
   return Number.isFinite(span) ? Math.max(0, span) : void 0;
  }
  function rank(status) {
   if ("pending" === status || "waiting" === status) return 0;
   return "running" === status ? 1 : 2;
  }
  function time(text) {
   const ms = void 0 === text ? Number.NaN : Date.parse(text);
   return Number.isNaN(ms) ? void 0 : ms;
  }
  function unseenRelease(ref, run) {
   const name = (0, hints.rt)(run);
   const label = run.label.endsWith(` ${name}`) ? run.label.slice(0, -name.length - 1) : run.label;
   const split = label.lastIndexOf(" ");
   const [file, id] = split < 0 ? [ label, "" ] : [ label.slice(0, split), label.slice(split + 1) ];
   return {
    ref,
    package: file,
    id,
    commit: "",
    status: "running",
    tags: [],
    runs: [],
    waits: []
   };
  }
  var report_entries = __webpack_require__(5787);
  var report_text = __webpack_require__(3920);
  var words = __webpack_require__(4702);
  function nameColumnOf(runs, entries) {
   const deployments = runs.filter(run => "task" !== run.view.type).map(run => (0, 
   report_text.sc)((0, hints.rt)(run.view)));
   const named = entries.filter(entry => "" !== entry.text).map(entry => (0, report_text.sc)(entry.name));
   return Math.min(report_entries.fd, Math.max(0, ...deployments, ...named)) + 3;
  }
  function entryRow(entry, lead, nameColumn, now) {
   const [only] = entry.runs;
   const single = 1 === entry.runs.length && void 0 !== only;
   const running = "running" === entry.status;
   const ms = single ? runDuration(only, running ? now : void 0) : "done" === entry.status ? spanOf(entry.runs) : void 0;
   const idle = [ "pending", "waiting", "cancelled" ].includes(entry.status);
   const duration = void 0 === ms || idle ? void 0 : running ? (0, words.QF)(ms) : (0, 
   words.S5)(ms);
   const tone = "failed" === entry.status || "lost" === entry.status ? words.o7[entry.status].tone : "dim";
   const text = running && void 0 === now ? "running" : entry.text;
   return {
    lead,
    status: entry.status,
    name: entry.name,
    nameColumn,
    text,
    tone,
    outputs: entry.outputs,
    duration
   };
  }
  function renderRow(row, style, now) {
   const symbol = void 0 === row.status ? "" : (0, words.wX)(row.status, style, now);
   const start = row.lead + ("" === symbol ? "" : `${symbol} `);
   const line = style.columns < 60 ? function narrowLine(row, start, style) {
    const mark = (0, words.$E)(style);
    const duration = void 0 === row.duration ? "" : ` ${row.duration}`;
    const left = (0, report_text.IN)(start + row.name, style.columns - duration.length, mark) + duration;
    const room = style.columns - (0, report_text.sc)(left) - 2;
    const text = (0, report_text.IN)(row.text || outputsText(row.outputs, room), room, mark);
    return "" === text || room < 4 ? left : `${left}  ${(0, words.nI)(text, row.tone ?? "plain", style)}`;
   }(row, start, style) : function wideLine(row, start, style) {
    const edge = Math.min(style.columns, 100);
    const room = void 0 === row.duration ? style.columns : edge - (0, report_text.sc)(row.duration) - 2;
    const mark = (0, words.$E)(style);
    const text = row.text || outputsText(row.outputs, room - (0, report_text.sc)(start) - Math.max(row.nameColumn ?? 0, (0, 
    report_text.sc)(row.name) + 2));
    const name = "" === text ? row.name : (0, report_text.F2)(`${row.name}  `, row.nameColumn ?? 0);
    const left = (0, report_text.IN)(start + name, room, mark);
    const shown = (0, report_text.IN)(text, Math.max(0, room - (0, report_text.sc)(left)), mark);
    const gap = void 0 === row.duration ? "" : " ".repeat(Math.max(2, edge - (0, report_text.sc)(left + shown) - (0, 
    report_text.sc)(row.duration)));
    return left + (0, words.nI)(shown, row.tone ?? "plain", style) + gap + (row.duration ?? "");
   }(row, start, style);
   if (void 0 === row.status || !style.color) return line;
   const rest = line.slice(row.lead.length + symbol.length);
   return row.lead + (0, words.nI)(symbol, words.o7[row.status].tone, style) + rest;
  }
  function outputsText(outputs, room) {
   if (void 0 === outputs || 0 === outputs.length) return "";
   const text = outputs.join(", ");
   return outputs.length <= 2 && (0, report_text.sc)(text) <= room ? text : (0, words.qC)(outputs.length, "output");
  }
  function phasesOf(runs) {
   const phases = new Map;
   for (const run of runs) {
    const phase = phases.get(run.view.phase_index);
    if (void 0 === phase) phases.set(run.view.phase_index, [ run ]); else phase.push(run);
   }
   return [ ...phases ].sort(([one], [other]) => one - other).map(([, members]) => ({
    name: members[0]?.view.phase ?? "",
    runs: members
   }));
  }
  function phaseDone(phase) {
   return phase.runs.every(run => "done" === run.view.status);
  }
  function releaseLabel({view}) {
   return "" === view.id ? view.package : `${view.package} ${view.id}`;
  }
  function releaseDuration(state, release) {
   const seen = state.at > release.seenAt ? state.at - release.seenAt : void 0;
   const ms = release.view.duration_ms ?? seen;
   return void 0 === ms ? "" : (0, words.S5)(ms);
  }
  function headerRow(release, duration, final) {
   const {view} = release;
   const parts = [ releaseLabel(release), (0, words.tT)(view.commit), view.subject?.split("\n")[0] ?? "" ];
   return {
    lead: "",
    ...final && {
     status: (0, words.sn)(view.status)
    },
    name: parts.filter(Boolean).join("  "),
    ..."" !== duration && {
     duration
    }
   };
  }
  function foldedRow(phases) {
   const runs = phases.flatMap(phase => phase.runs);
   const names = phases.flatMap(phase => "" === phase.name ? [] : [ phase.name ]).join(", ");
   const span = spanOf(runs);
   const done = `${(0, words.lT)(runs.length)} done`;
   return {
    lead: "  ",
    status: "done",
    name: "" === names ? done : `${names}   ${done}`,
    duration: void 0 === span ? void 0 : (0, words.S5)(span)
   };
  }
  function releasePicture(state, release, style) {
   const runs = runsOf(state, release);
   const phases = phasesOf(runs);
   const open = "complete" === release.view.status ? -1 : phases.findIndex(phase => !phaseDone(phase));
   const folded = open < 0 ? [] : phases.slice(0, open);
   const shown = phases.slice(folded.length).map(phase => ({
    phase,
    ...(0, report_entries.tG)((0, report_entries.Mc)(phase.runs, !0))
   }));
   const nameColumn = nameColumnOf(runs, shown.flatMap(part => part.shown));
   const phaseColumn = Math.max(0, ...shown.map(({phase}) => (0, report_text.sc)(phase.name)));
   const header = headerRow(release, releaseDuration(state, release), !0);
   const rows = shown.flatMap(({phase, shown: entries, more}) => function phaseRows(phase, entries, more, phaseColumn, nameColumn) {
    const blank = 0 === phaseColumn ? "  " : " ".repeat(phaseColumn + 5);
    const first = 0 === phaseColumn ? "  " : `  ${(0, report_text.F2)(phase.name, phaseColumn)}   `;
    const rows = entries.map((entry, index) => entryRow(entry, 0 === index ? first : blank, nameColumn));
    return void 0 === more ? rows : [ ...rows, {
     lead: blank,
     name: more
    } ];
   }(phase, entries, more, phaseColumn, nameColumn));
   return [ header, ...folded.length > 0 ? [ foldedRow(folded) ] : [], ...rows ].map(row => renderRow(row, style));
  }
  function waitingPart(state, result, closing) {
   if ("waiting" !== result.status && "failed" !== result.status) return [];
   const waits = function uniqueWaits(state, result) {
    const idle = allRuns(state).filter(run => "waiting" === run.view.status || "pending" === run.view.status);
    const waits = [ ...result.releases.flatMap(release => release.waits), ...idle.flatMap(run => run.view.waits) ];
    return [ ...new Map(waits.map(wait => [ `${wait.kind} ${wait.ref ?? wait.text}`, wait ])).values() ];
   }(state, result);
   const acts = waits.filter(wait => wait.act);
   const values = acts.filter(wait => "value" === wait.kind);
   const others = acts.filter(wait => "value" !== wait.kind);
   const idle = 0 === acts.length && "waiting" === result.status ? waits.filter(wait => "phase" !== wait.kind) : [];
   return [ valuesPart(values, state, closing), ...needsOf([ ...others, ...idle ]).map(need => [ `Waiting: ${need.text}`, ...fixes(need, state, closing, "  ") ]) ];
  }
  function valuesPart(values, state, closing) {
   const needs = needsOf(values);
   const [only] = needs;
   if (void 0 === only) return [];
   const head = `Waiting for ${(0, words.qC)(values.length, "value")}:`;
   if (1 === needs.length) return [ `${head} ${only.text}`, ...fixes(only, state, closing, "  ") ];
   return [ head, ...needs.flatMap(need => [ `  ${need.text}`, ...fixes(need, state, closing, "    ") ]) ];
  }
  function needsOf(waits) {
   const groups = new Map;
   for (const wait of waits) {
    const key = JSON.stringify([ wait.kind, wait.act, withEnvironment(wait, "") ]);
    groups.set(key, [ ...groups.get(key) ?? [], wait ]);
   }
   return [ ...groups.values() ].map(group => {
    const names = group.flatMap(wait => environmentOf(wait) ?? []);
    return {
     text: withEnvironment(group[0], (0, report_entries.so)([ ...new Set(names) ])),
     waits: group
    };
   });
  }
  function withEnvironment(wait, names) {
   const environment = environmentOf(wait);
   const text = function sentenceOf(wait) {
    if ("value" !== wait.kind) return wait.text;
    const question = wait.question?.split("\n")[0];
    return void 0 !== question && "" !== question ? `"${question}"` : wait.text.replace(/^needs /, "");
   }(wait);
   return void 0 === environment ? text : text.replace(` deploy ${environment}`, () => ` deploy ${names}`);
  }
  function environmentOf(wait) {
   return /\/deploy\/([^/#]+)/.exec(wait.ref ?? "")?.[1];
  }
  function fixes({waits}, state, closing, indent) {
   const commands = waits.flatMap(({fix = []}) => {
    const args = fix.map(argument => (0, hints.m3)(argument, state.place));
    return 0 === args.length ? [] : [ indent + (0, hints.jt)(closing.program, args) ];
   });
   return [ ...new Set(commands) ];
  }
  function renderClosing(state, closing) {
   const {result} = state;
   if (void 0 === result) return [];
   return joined([ ...registeredPart(result), ..."complete" === result.status || "nothing" === result.status ? donePart(state, result, closing) : [], ...waitingPart(state, result, closing), ...cancelledPart(state, result, closing), ...followUpPart(result, closing), ...failedPart(state, result, closing) ]);
  }
  function joined(paragraphs) {
   return paragraphs.filter(lines => lines.length > 0).flatMap((lines, index) => 0 === index ? lines : [ "", ...lines ]);
  }
  function registeredPart(result) {
   const names = result.environments ?? [];
   return 0 === names.length ? [] : [ [ `Registered: ${names.join(", ")}.` ] ];
  }
  function donePart(state, result, closing) {
   const done = allRuns(state).filter(run => run.ran && "done" === run.view.status);
   const of = type => done.filter(run => run.view.type === type).length;
   const applied = result.applied?.length ?? 0;
   const counts = [ applied > 0 ? `${(0, words.lT)(applied)} applied` : "", of("task") > 0 ? (0, 
   words.qC)(of("task"), "task") : "", of("up") > 0 ? (0, words.qC)(of("up"), "deployment") : "", of("down") > 0 ? (0, 
   words.qC)(of("down"), "removal") : "" ].filter(Boolean);
   const tags = result.releases.flatMap(release => release.tags);
   const tagged = 0 === tags.length ? "" : ` ${1 === tags.length ? "Tag" : "Tags"} ${tags.join(", ")}.`;
   if (counts.length > 0) return [ [ `Done: ${counts.join(", ")}.${tagged}`, ...followUps(result, closing) ] ];
   if ("nothing" === result.status) return [ [ nothingText(state), ...followUps(result, closing) ] ];
   return [ [ ...0 === result.releases.length ? [] : [ `Done.${tagged}` ], ...followUps(result, closing) ] ];
  }
  function nothingText(state) {
   const waiting = allRuns(state).filter(run => "waiting" === run.view.status).length;
   if (0 === waiting) return "Nothing to do.";
   return `Nothing to do; ${1 === waiting ? "1 run waits" : `${(0, words.lT)(waiting)} runs wait`}.`;
  }
  function followUps(result, closing) {
   return (result.follow_ups ?? []).map(({text, fix}) => void 0 === fix ? text : `${text}: ${(0, 
   hints.jt)(closing.program, fix)}`);
  }
  function followUpPart(result, closing) {
   return "complete" === result.status || "nothing" === result.status ? [] : [ followUps(result, closing) ];
  }
  function cancelledPart(state, result, closing) {
   if ("cancelled" !== result.status) return [];
   const runs = allRuns(state);
   const cancelled = runs.filter(run => run.ran && "cancelled" === run.view.status);
   const left = runs.filter(run => "pending" === run.view.status || "waiting" === run.view.status).length;
   const head = 0 === cancelled.length ? "Cancelled" : `Cancelled: ${(0, words.qC)(cancelled.length, "task")}`;
   const open = result.releases.filter(release => "complete" !== release.status);
   const verbs = new Map(open.map(release => [ release.ref, "continue" ]));
   for (const run of cancelled) verbs.set((0, hints.nW)(run.view.ref), "retry");
   const steps = [ ...verbs ].slice(0, 3).map(([ref, verb]) => `  go on   ${(0, hints.jt)(closing.program, [ "release", verb, (0, 
   hints.m3)(ref, state.place) ])}`);
   return [ [ `${head}${0 === left ? "" : `; ${(0, words.lT)(left)} not started`}.`, ...steps ] ];
  }
  function failedPart(state, result, closing) {
   const failed = allRuns(state).filter(run => "failed" === run.view.status || "lost" === run.view.status);
   const known = new Set(failed.map(run => problemKey(run.view.problem)));
   const own = result.problems.filter(problem => !known.has(problemKey(problem)));
   const blocks = failed.slice(0, 5).map(run => function failureBlock(run, closing) {
    const {view} = run;
    const lost = "lost" === view.status;
    const fallback = lost ? "its runner ended without a result" : "no reason is on record";
    const problem = view.problem ?? {
     code: lost ? "runner-lost" : "task-failed",
     message: (0, report_entries.Wh)(view) ?? fallback
    };
    const context = {
     label: view.label,
     outcome: lost ? "was lost" : "failed"
    };
    return (0, error.renderProblem)(problem, closing, {
     ...context,
     ...run.ran && {
      lines: run.lines
     }
    });
   }(run, closing));
   return [ (0, error.renderProblems)(own, closing), ...blocks, moreFailed(failed.slice(5), state, closing), [ ...recordLines(failed), ...nextSteps(failed, state, closing) ] ];
  }
  function problemKey(problem) {
   return void 0 === problem ? "" : JSON.stringify([ problem.code, problem.message, problem.file, problem.line ]);
  }
  function moreFailed(rest, state, closing) {
   const [first] = rest;
   if (void 0 === first) return [];
   const show = (0, hints.jt)(closing.program, [ "state", "match", `${(0, hints.m3)((0, 
   hints.nW)(first.view.ref), state.place)}/**/status/failed` ]);
   return [ `${(0, words.lT)(rest.length)} more failed: ${show}` ];
  }
  function recordLines(failed) {
   const groups = new Map;
   for (const {view} of failed) {
    if (void 0 === view.on_record || "task" === view.type) continue;
    const key = JSON.stringify([ (0, hints.Cq)(view.ref), view.on_record ]);
    groups.set(key, [ ...groups.get(key) ?? [], view ]);
   }
   return [ ...groups.values() ].map(views => {
    const names = (0, report_entries.so)(views.map(view => view.name));
    const record = views[0]?.on_record ?? "";
    const [is, it] = 1 === views.length ? [ "is", "it" ] : [ "are", "they" ];
    return `On record ${"" === record ? `nothing is in ${names}` : `${names} ${is} still at ${record}`}; ${it} may be half changed.`;
   });
  }
  function nextSteps(failed, state, closing) {
   const command = (...args) => (0, hints.jt)(closing.program, args);
   const short = ref => (0, hints.m3)(ref, state.place);
   const releases = [ ...new Set(failed.map(run => (0, hints.nW)(run.view.ref))) ];
   const logged = failed.find(run => run.lines > (run.view.problem?.tail?.length ?? 0));
   return [ ...releases.map(ref => [ "try again", command("release", "retry", short(ref)) ]), ...logged ? [ [ "whole log", command("state", "get", `${short(logged.view.ref)}/logs`) ] ] : [] ].slice(0, 3).map(([name = "", line = ""]) => `  ${name.padEnd(12)}${line}`);
  }
  const colors = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
  class TerminalFrame {
   stream;
   lines=[];
   drawnSize="";
   hidden=!1;
   revealed=!1;
   constructor(stream) {
    this.stream = stream;
   }
   get columns() {
    return this.stream.columns || 80;
   }
   get rows() {
    return this.stream.rows || 24;
   }
   get size() {
    return `${this.columns} ${this.rows}`;
   }
   draw(lines) {
    const hide = this.hidden || this.revealed ? "" : "[?25l";
    const text = this.size === this.drawnSize ? this.changes(lines) : this.erased() + terminal_joined(lines);
    if (hide + text !== "") this.stream.write(hide + text);
    this.hidden = !this.revealed;
    this.lines = lines;
    this.drawnSize = this.size;
   }
   print(lines) {
    if (0 === lines.length) return;
    this.stream.write(this.erased() + terminal_joined(lines) + terminal_joined(this.lines));
    this.drawnSize = this.size;
   }
   reveal() {
    if (this.hidden) this.stream.write("[?25h");
    this.hidden = !1;
    this.revealed = !0;
   }
   end(lines) {
    const text = this.erased() + terminal_joined(lines) + (this.hidden ? "[?25h" : "");
    if ("" !== text) this.stream.write(text);
    this.lines = [];
    this.hidden = !1;
   }
   changes(lines) {
    if (lines.length === this.lines.length && lines.every((line, index) => line === this.lines[index])) return "";
    const rest = lines.length < this.lines.length ? "\r[J" : "";
    return this.up() + lines.map((line, index) => this.replaced(line, index)).join("") + rest;
   }
   replaced(line, index) {
    const before = this.lines[index];
    if (line === before) return "\n";
    return `${void 0 === before ? "" : "\r[2K"}${line}\n`;
   }
   erased() {
    const rows = this.height();
    return 0 === rows ? "" : this.up() + "\r[2K\n".repeat(rows) + this.up();
   }
   up() {
    const rows = this.height();
    return 0 === rows ? "\r" : `\r[2K[${rows}A`;
   }
   height() {
    const columns = Math.max(1, this.columns);
    const height = this.lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(function visibleWidth(line) {
     return (0, report_text.sc)(line.replace(colors, ""));
    }(line) / columns)), 0);
    return Math.min(height, Math.max(0, this.rows - 1));
   }
  }
  function terminal_joined(lines) {
   return lines.map(line => `${line}\n`).join("");
  }
  const foldings = [ {
   donePhases: !1,
   doneReleases: !1,
   pendingPhases: !1,
   tail: 4
  }, {
   donePhases: !0,
   doneReleases: !1,
   pendingPhases: !1,
   tail: 4
  }, {
   donePhases: !0,
   doneReleases: !0,
   pendingPhases: !1,
   tail: 4
  }, {
   donePhases: !0,
   doneReleases: !0,
   pendingPhases: !0,
   tail: 4
  }, {
   donePhases: !0,
   doneReleases: !0,
   pendingPhases: !0,
   tail: 1
  }, {
   donePhases: !0,
   doneReleases: !0,
   pendingPhases: !0,
   tail: 0
  } ];
  function drawAll(state, screen, folding) {
   const releases = [ ...state.releases.values() ];
   const runs = releases.flatMap(release => runsOf(state, release));
   const running = runs.filter(run => "running" === run.view.status).length;
   const tail = Math.min(folding.tail, function tailFor(running) {
    if (running > 5) return 1;
    return running > 1 ? 2 : 4;
   }(running));
   const drawn = releases.flatMap((release, index) => {
    const lines = function drawRelease(state, release, screen, folding, tail) {
     const runs = runsOf(state, release);
     if ("complete" === release.view.status) {
      const lines = releasePicture(state, release, screen);
      return folding.doneReleases ? lines.slice(0, 1) : lines;
     }
     const phases = phasesOf(runs);
     const nameColumn = nameColumnOf(runs, phases.flatMap(phase => (0, report_entries.Mc)(phase.runs, !1)));
     return [ renderRow(headerRow(release, (0, words.QF)(screen.now - release.seenAt), !1), screen), ...foldPhases(phases, folding).flatMap(part => function drawPart(part, nameColumn, screen, tail) {
      if ("done" === part.kind) return [ renderRow(foldedRow(part.phases), screen) ];
      if ("pending" === part.kind) return [ renderRow(pendingRow(part.phases), screen) ];
      return part.phases.flatMap(phase => function drawPhase(phase, nameColumn, screen, tail) {
       const lead = "" === phase.name ? "  " : "    ";
       return [ ..."" === phase.name ? [] : [ (0, report_text.IN)(`  ${phase.name}`, screen.columns, (0, 
       words.$E)(screen)) ], ...(0, report_entries.Mc)(phase.runs, !1).flatMap(entry => [ renderRow(entryRow(entry, lead, nameColumn, screen.now), screen, screen.now), ..."running" === entry.status ? tailLines(entry.runs, `${lead}    `, tail, screen) : [] ]) ];
      }(phase, nameColumn, screen, tail));
     }(part, nameColumn, screen, tail)) ];
    }(state, release, screen, folding, tail);
    return 0 === index || folding.doneReleases ? lines : [ "", ...lines ];
   });
   const foot = void 0 === state.stopping ? (0, report_entries.WN)(runs) : stoppingText(state.stopping);
   return "" === foot ? drawn : [ ...drawn, (0, report_text.IN)(`  ${foot}`, screen.columns, (0, 
   words.$E)(screen)) ];
  }
  function stoppingText(running) {
   return `Stopping: ${0 === running ? "" : `${(0, words.qC)(running, "command")} told to end, `}5s at most. Ctrl-C again leaves now.`;
  }
  function foldPhases(phases, folding) {
   const parts = [];
   for (const phase of phases) {
    const kind = kindOf(phase, folding);
    const last = parts.at(-1);
    if (void 0 !== last && "open" !== kind && last.kind === kind) last.phases.push(phase); else parts.push({
     kind,
     phases: [ phase ]
    });
   }
   return parts;
  }
  function kindOf(phase, folding) {
   if (phaseDone(phase)) return folding.donePhases ? "done" : "open";
   return phase.runs.every(run => "pending" === run.view.status || "waiting" === run.view.status) && folding.pendingPhases ? "pending" : "open";
  }
  function pendingRow(phases) {
   const runs = phases.flatMap(phase => phase.runs);
   const names = phases.flatMap(phase => "" === phase.name ? [] : [ phase.name ]).join(", ");
   return {
    lead: "  ",
    status: runs.some(run => "waiting" === run.view.status) ? "waiting" : "pending",
    name: "" === names ? (0, report_entries.WN)(runs) : `${names}   ${(0, report_entries.WN)(runs)}`
   };
  }
  function tailLines(runs, lead, tail, screen) {
   if (0 === tail) return [];
   return runs.flatMap(run => run.tail.slice(-tail)).map(line => {
    const text = (0, report_text.IN)((0, report_text.Be)(line.trimEnd()), Math.max(0, screen.columns - lead.length), (0, 
    words.$E)(screen));
    return lead + (0, words.nI)(text, "dim", screen);
   });
  }
  class LiveReporter {
   stream;
   clock;
   closing;
   model=new Model;
   frame;
   onResize=() => this.draw();
   cancelTick;
   ended=!1;
   constructor(stream, clock, closing) {
    this.stream = stream;
    this.clock = clock;
    this.closing = closing;
    this.frame = new TerminalFrame(stream);
    stream.on?.("resize", this.onResize);
   }
   report(event) {
    if (this.ended) return;
    this.model.apply(event, this.clock.now());
    if ("end" === event.type) this.end(); else {
     if ("stopping" === event.type) this.frame.reveal();
     this.frame.print(this.above(event));
     if (this.model.state.releases.size > 0) this.cancelTick ??= this.tick();
    }
   }
   async close() {
    this.end();
   }
   get style() {
    return {
     ...this.closing,
     columns: this.frame.columns
    };
   }
   above(event) {
    if ("note" === event.type) return event.text.split("\n");
    if ("warning" === event.type) return (0, error.renderProblem)(event.problem, this.style, void 0, "Warning");
    if ("config-print" !== event.type) return [];
    return logLines(event.text).map(line => (0, words.nI)(`${event.file} | ${line}`, "dim", this.style));
   }
   tick() {
    const before = this.clock.now();
    this.draw();
    const cost = this.clock.now() - before;
    return this.clock.after(Math.max(100, 10 * cost), () => {
     this.cancelTick = this.tick();
    });
   }
   draw() {
    if (this.ended || 0 === this.model.state.releases.size) return;
    const {rows} = this.frame;
    this.frame.draw(function renderTree(state, screen) {
     const room = Math.max(1, screen.rows - 1);
     let lines = [];
     for (const folding of foldings) {
      lines = drawAll(state, screen, folding);
      if (lines.length <= room) return lines;
     }
     const hidden = `  ${(0, words.qC)(lines.length - room + 1, "more line")}`;
     return room < 3 ? lines.slice(-room) : [ ...lines.slice(0, room - 2), hidden, ...lines.slice(-1) ];
    }(this.model.state, {
     ...this.style,
     rows,
     now: this.clock.now()
    }));
   }
   end() {
    if (this.ended) return;
    this.ended = !0;
    this.cancelTick?.();
    this.stream.off?.("resize", this.onResize);
    const picture = function finalPicture(state, style) {
     return [ ...state.releases.values() ].map(release => releasePicture(state, release, style)).flatMap((lines, index) => 0 === index ? lines : [ "", ...lines ]);
    }(this.model.state, this.style);
    const closing = renderClosing(this.model.state, this.style);
    this.frame.end([ ...picture, ...picture.length > 0 && closing.length > 0 ? [ "" ] : [], ...closing ]);
   }
  }
  class LabelledOutput {
   stream;
   constructor(stream) {
    this.stream = stream;
   }
   say(lines) {
    !function writeLines(stream, lines) {
     if (lines.length > 0) stream.write(`${lines.map(line => line.trimEnd()).join("\n")}\n`);
    }(this.stream, lines);
   }
   pulse(lines) {
    this.say(lines);
   }
   start(run) {
    this.say([ `${run.label}: started` ]);
   }
   print(run, lines) {
    this.say(lines.map(line => `${run.label} | ${line}`));
   }
   end(run, line) {
    this.say([ `${run.label}: ${line}` ]);
   }
   settle() {}
  }
  class PlainReporter {
   output;
   clock;
   closing;
   model=new Model;
   unfinished=new Map;
   cancels={};
   lastWrite=0;
   closed=!1;
   constructor(output, clock, closing) {
    this.output = output;
    this.clock = clock;
    this.closing = closing;
   }
   report(event) {
    if (this.closed) return;
    this.model.apply(event, this.clock.now());
    if ("run-log" === event.type) this.log(event); else if ("run-started" === event.type) this.start(event.run); else if ("run-ended" === event.type) this.end(event.run); else this.say(this.linesOf(event));
   }
   async close() {
    if (this.closed) return;
    this.flush(() => !0);
    this.output.settle();
    this.closed = !0;
    this.cancels.flush?.();
    this.cancels.silence?.();
   }
   linesOf(event) {
    switch (event.type) {
    case "session":
     return [ `ocuroot ${event.version}: ${event.repo} at ${(0, words.tT)(event.commit)}, state in ${event.store}` ];

    case "config-print":
     return logLines(event.text).map(line => `${event.file} | ${line}`);

    case "warning":
     return (0, error.renderProblem)(event.problem, this.closing, void 0, "Warning");

    case "note":
     return [ event.text ];

    case "release":
     return function releaseLines(action, view) {
      if ("changed" === action) return [];
      const label = `${view.package} ${view.id}`;
      const of = type => view.runs.filter(run => run.type === type).length;
      const counts = [ of("task") > 0 ? (0, words.qC)(of("task"), "task") : "", of("up") > 0 ? (0, 
      words.qC)(of("up"), "deployment") : "", of("down") > 0 ? (0, words.qC)(of("down"), "removal") : "" ].filter(Boolean);
      const done = view.runs.filter(run => "done" === run.status).length;
      return [ [ `${label}: ${action}`, ...counts, ..."continued" === action ? [ `${done} done` ] : [] ].join(", ") ];
     }(event.action, event.release);

    case "environment":
     return [ `environment ${event.name}: ${event.change}` ];

    case "stopping":
     return [ stoppingText(event.running) ];

    case "end":
     return this.endLines(event.result);
    }
   }
   start(run) {
    this.lastWrite = this.clock.now();
    this.output.start(run);
    this.watchSilence();
   }
   end(view) {
    this.lastWrite = this.clock.now();
    this.flush(line => line.run.ref === view.ref);
    this.output.end(view, function endText(view, run) {
     if ("pending" === view.status || "waiting" === view.status) return [ words.o7[view.status].word, (0, 
     report_entries.QM)(view.waits) ].filter(Boolean).join(", ");
     const ms = void 0 === run ? view.duration_ms : runDuration(run);
     const link = "done" === view.status ? "in" : "after";
     const took = void 0 === ms ? "" : ` ${link} ${(0, words.S5)(ms)}`;
     const why = "done" === view.status ? void 0 : (0, report_entries.Wh)(view);
     return `${words.o7[view.status].word}${took}${void 0 === why ? "" : `: ${why}`}`;
    }(view, this.model.state.runs.get((0, hints.x9)(view.ref))));
   }
   endLines(result) {
    this.flush(() => !0);
    this.output.settle();
    const releases = result.releases.flatMap(view => this.model.state.releases.get(view.ref) ?? []);
    const closing = renderClosing(this.model.state, this.closing);
    const lines = releases.flatMap(release => this.releaseEnd(release));
    const gap = closing.length > 0 && (lines.length > 0 || this.lastWrite > 0) ? [ "" ] : [];
    return [ ...lines, ...gap, ...closing ];
   }
   releaseEnd(release) {
    const {state} = this.model;
    const label = releaseLabel(release);
    const runs = runsOf(state, release);
    const idle = phasesOf(runs).flatMap(phase => (0, report_entries.Mc)(phase.runs, !0)).filter(entry => "pending" === entry.status || "waiting" === entry.status);
    const word = words.o7[(0, words.sn)(release.view.status)].word;
    const link = "complete" === release.view.status || "failed" === release.view.status ? "in" : "after";
    const counts = (0, report_entries.WN)(runs, [ "done", "failed", "lost", "cancelled", "running", "waiting", "pending" ]);
    const took = releaseDuration(state, release);
    const head = `${label}: ${word}${"" === took ? "" : ` ${link} ${took}`}`;
    return [ ...idle.map(entry => `${label} ${entry.name}: ${entry.text}`), "" === counts ? head : `${head}, ${counts}` ];
   }
   log(event) {
    const key = `${event.record.stream} ${event.ref}`;
    const text = (this.unfinished.get(key)?.text ?? "") + event.record.message;
    const since = this.unfinished.get(key)?.since ?? this.clock.now();
    this.unfinished.delete(key);
    if (!0 === event.unfinished) {
     this.unfinished.set(key, {
      run: {
       ref: event.ref,
       label: event.label
      },
      since,
      text
     });
     this.cancels.flush ??= this.clock.after(2e3, () => this.flushLate());
    } else this.print(event, text);
   }
   flushLate() {
    this.cancels.flush = void 0;
    this.flush(line => this.clock.now() - line.since >= 2e3);
    const oldest = Math.min(...[ ...this.unfinished.values() ].map(line => line.since));
    if (!Number.isFinite(oldest)) return;
    this.cancels.flush = this.clock.after(Math.max(1, oldest + 2e3 - this.clock.now()), () => this.flushLate());
   }
   flush(due) {
    for (const [key, line] of this.unfinished) {
     if (!due(line)) continue;
     this.unfinished.delete(key);
     this.print(line.run, line.text);
    }
   }
   watchSilence(ms = 6e4) {
    this.cancels.silence ??= this.clock.after(ms, () => this.breakSilence());
   }
   breakSilence() {
    this.cancels.silence = void 0;
    const running = [ ...this.model.state.runs.values() ].filter(run => "running" === run.view.status && run.ran);
    if (0 === running.length) return;
    const now = this.clock.now();
    const quiet = now - this.lastWrite;
    if (quiet >= 6e4) {
     this.lastWrite = now;
     this.output.pulse(running.map(run => `${run.view.label}: running${function runningFor(run, now) {
      return void 0 === run.startedAt ? "" : ` for ${(0, words.QF)(now - run.startedAt)}`;
     }(run, now)}`));
    }
    this.watchSilence(quiet >= 6e4 ? 6e4 : 6e4 - quiet);
   }
   say(lines) {
    if (0 === lines.length) return;
    this.lastWrite = this.clock.now();
    this.output.say(lines);
   }
   print(run, text) {
    this.lastWrite = this.clock.now();
    this.output.print(run, logLines(text));
   }
  }
  class QuietReporter {
   stream;
   clock;
   closing;
   model=new Model;
   constructor(stream, clock, closing) {
    this.stream = stream;
    this.clock = clock;
    this.closing = closing;
   }
   report(event) {
    this.model.apply(event, this.clock.now());
    if ("end" !== event.type) return;
    const lines = function renderFailures(state, closing) {
     return void 0 === state.result ? [] : joined(failedPart(state, state.result, closing));
    }(this.model.state, this.closing);
    if (lines.length > 0) this.stream.write(`${lines.join("\n")}\n`);
   }
   async close() {}
  }
  class TeeReporter {
   readers;
   constructor(readers) {
    this.readers = [ ...readers ];
   }
   report(event) {
    for (const reader of [ ...this.readers ]) try {
     reader.reporter.report(event);
    } catch (error) {
     this.drop(reader, error);
    }
   }
   async close() {
    await Promise.allSettled(this.readers.map(async reader => reader.reporter.close()));
   }
   drop(reader, error) {
    const place = this.readers.indexOf(reader);
    if (place < 0) return;
    this.readers.splice(place, 1);
    const reason = error instanceof Error ? error.message : String(error);
    this.report({
     type: "note",
     text: `Nothing more is reported to ${reader.name}: ${reason}`
    });
   }
  }
  const pipeColumns = 120;
  function createReporter(options) {
   options.stream.on?.("error", () => {});
   const tee = new TeeReporter([ {
    name: "the terminal",
    reporter: readerOf(options)
   }, ...options.others ?? [] ]);
   const sanitise = function createSanitiser(mask) {
    const walk = value => {
     if ("string" == typeof value) return (value => {
      const masked = mask(value);
      const clean = (0, report_text.X5)(masked);
      return clean === masked ? masked : mask(clean);
     })(value);
     if ("object" != typeof value || null === value) return value;
     return Array.isArray(value) ? function mapArray(values, walk) {
      let copy;
      for (let index = 0; index < values.length; index += 1) {
       const mapped = walk(values[index]);
       if (mapped === values[index]) continue;
       copy ??= [ ...values ];
       copy[index] = mapped;
      }
      return copy ?? values;
     }(value, walk) : function mapObject(value, walk) {
      const fields = value;
      let copy;
      for (const key in fields) {
       const name = walk(key);
       const mapped = walk(fields[key]);
       if (name === key && mapped === fields[key]) continue;
       copy ??= {
        ...fields
       };
       if (name !== key) delete copy[key];
       copy[name] = mapped;
      }
      return copy ?? value;
     }(value, walk);
    };
    return value => walk(value);
   }(options.mask);
   return {
    report: event => {
     const safe = function attempt(action) {
      try {
       return action();
      } catch {
       return;
      }
     }(() => sanitise(event));
     if (void 0 !== safe) tee.report(safe);
    },
    close: () => tee.close()
   };
  }
  function readerOf(options) {
   const clock = options.clock ?? function systemClock() {
    return {
     now: () => Date.now(),
     after: (ms, action) => {
      const timer = setTimeout(action, ms);
      timer.unref();
      return () => clearTimeout(timer);
     }
    };
   }();
   const {stream, program} = options;
   const closing = {
    ...styleOf(stream, options.env, options.color),
    program
   };
   switch (progressMode(options)) {
   case "tty":
    return new LiveReporter(stream, clock, closing);

   case "json":
    return new JsonReporter(stream);

   case "quiet":
    return new QuietReporter(stream, clock, closing);

   case "plain":
    return new PlainReporter(function outputOf({stream, groups}) {
     return groups ?? new LabelledOutput(stream);
    }(options), clock, {
     ...closing,
     color: !1
    });
   }
  }
  function progressMode(options) {
   if ("auto" !== options.mode) return options.mode;
   const {CI, TERM} = options.env;
   const log = void 0 !== CI && "" !== CI && "false" !== CI;
   return !0 === options.stream.isTTY && !log && "dumb" !== TERM ? "tty" : "plain";
  }
  function styleOf(stream, env, color = "auto") {
   const terminal = !0 === stream.isTTY && "dumb" !== env.TERM;
   const wanted = "auto" === color ? terminal && !env.NO_COLOR : "always" === color;
   return {
    unicode: isUtf8(env),
    color: wanted,
    columns: stream.columns || pipeColumns
   };
  }
  function isUtf8(env) {
   const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
   return void 0 === locale || "" === locale || /utf-?8/i.test(locale);
  }
 },
 5787: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mc: () => entriesOf,
   QM: () => waitsText,
   WN: () => countsText,
   Wh: () => endReason,
   fd: () => nameRoom,
   so: () => listText,
   tG: () => cutEntries
  });
  var _hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);
  var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
  const mostLines = 8;
  const nameRoom = 30;
  function entriesOf(runs, fold) {
   const entries = grouped(runs, run => fold && "task" === run.view.type && "done" === run.view.status ? "done" : void 0);
   if (entries.length <= mostLines) return entries;
   const counted = grouped(runs, run => "done" === run.view.status ? "done" : void 0);
   const open = counted.filter(entry => "done" !== entry.status);
   return [ ...counted.filter(entry => "done" === entry.status), ...open ];
  }
  function cutEntries(entries) {
   const room = mostLines + 1;
   if (entries.length <= room) return {
    shown: entries
   };
   const rest = entries.slice(room - 1).flatMap(entry => entry.runs);
   return {
    shown: entries.slice(0, room - 1),
    more: `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(rest.length)} more: ${countsText(rest)}`
   };
  }
  function grouped(runs, doneKey) {
   const groups = new Map;
   for (const run of runs) {
    const key = doneKey(run) ?? shareKey(run) ?? run.view.ref;
    const group = groups.get(key);
    if (void 0 === group) groups.set(key, [ run ]); else group.push(run);
   }
   return [ ...groups.values() ].map(entryOf);
  }
  function shareKey({view}) {
   return "pending" === view.status || "waiting" === view.status || "cancelled" === view.status ? JSON.stringify([ view.status, view.type, endReason(view), waitsText(view.waits) ]) : void 0;
  }
  function entryOf(runs) {
   const first = runs[0];
   const {status} = first.view;
   const outputs = 1 === runs.length && "task" !== first.view.type && "done" === status ? function outputTexts({view}) {
    return Object.entries(view.outputs).map(([key, value]) => {
     const text = "string" == typeof value ? value : function jsonText(value) {
      return JSON.stringify(value, (_, field) => "bigint" == typeof field ? String(field) : field) ?? "";
     }(value);
     return `${key} ${text.replace(/\s+/g, " ")}`;
    });
   }(first) : void 0;
   return {
    status,
    runs,
    name: namesOf(runs),
    text: stateText(first),
    ...outputs && {
     outputs
    }
   };
  }
  function namesOf(runs) {
   const first = runs[0].view;
   if (1 === runs.length) return (0, _hints_js__WEBPACK_IMPORTED_MODULE_2__.rt)(first);
   if ("done" === first.status) return function doneCount(runs) {
    const nouns = {
     task: "task",
     up: "deployment",
     down: "removal"
    };
    return [ ...new Set(runs.map(run => run.view.type)) ].map(type => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.qC)(runs.filter(run => run.view.type === type).length, nouns[type])).join(", ");
   }(runs);
   const verb = (0, _hints_js__WEBPACK_IMPORTED_MODULE_2__.rl)(first.type);
   return `${"" === verb ? "" : `${verb} `}${listText(runs.map(run => run.view.name))}`;
  }
  function listText(names) {
   let shown = names.length;
   for (;shown > 1 && (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.sc)(names.slice(0, shown).join(", ")) > nameRoom; ) shown -= 1;
   const rest = names.length - shown;
   return `${names.slice(0, shown).join(", ")}${0 === rest ? "" : ` +${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(rest)}`}`;
  }
  function stateText({view}) {
   if ("done" === view.status || "running" === view.status) return "";
   const word = _words_js__WEBPACK_IMPORTED_MODULE_1__.o7[view.status].word;
   if ("cancelled" === view.status) return endReason(view) ?? word;
   return ("pending" === view.status || "waiting" === view.status ? waitsText(view.waits) : "") || word;
  }
  const origins = new Set([ "planned", "intent", "redeploy", "retry", "teardown" ]);
  function endReason(view) {
   const reason = void 0 === view.reason || origins.has(view.reason) ? void 0 : view.reason;
   const text = (view.problem?.message ?? reason)?.split("\n")[0]?.replace(`${view.label} failed: `, "");
   return "" === text ? void 0 : text;
  }
  function waitsText(waits) {
   const ordered = [ ...waits.filter(wait => !wait.act), ...waits.filter(wait => wait.act) ];
   const texts = [ ...new Set(ordered.map(wait => wait.text)) ];
   return texts.slice(0, 2).join(", ") + (texts.length > 2 ? " +" + (texts.length - 2) : "");
  }
  function countsText(runs, order = statusOrder) {
   return order.map(status => [ status, runs.filter(run => run.view.status === status).length ]).filter(([, count]) => count > 0).map(([status, count]) => `${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(count)} ${_words_js__WEBPACK_IMPORTED_MODULE_1__.o7[status].word}`).join(", ");
  }
  const statusOrder = [ "running", "done", "failed", "lost", "cancelled", "failed_retried", "waiting", "pending" ];
 },
 1309: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderProblem: () => renderProblem,
   renderProblems: () => renderProblems
  });
  var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
  const tailLength = 10;
  const foreignLines = 3;
  function renderProblem(problem, style, run, heading = "Error") {
   const frames = problem.frames ?? [];
   const [sentence = "", ...foreign] = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(problem.message).split("\n");
   const start = void 0 === run ? function positionPrefix(problem, sentence) {
    const place = placeOf(problem);
    return void 0 === place || sentence.startsWith(place) ? "" : `${place}: `;
   }(problem, sentence) : function runPrefix(run, sentence) {
    return sentence.startsWith(`${run.label} `) ? "" : `${run.label} ${run.outcome}: `;
   }(run, sentence);
   return [ `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.nI)(`${heading}:`, "Error" === heading ? "red" : "yellow", style)} ${start}${sentence}`, ...foreign.filter(line => "" !== line.trim()).slice(0, foreignLines).map(line => `  ${line}`), ...void 0 === run ? [] : placeLine(problem, frames[0]), ...excerptLines(problem, style, void 0 === run ? 2 : 4), ...frames.slice(1).map(frame => `  called from ${placeText(frame)} in ${(0, 
   _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(frame.function)}`), ...tailLines(problem.tail ?? [], run?.lines), ...fixLines(problem.fix) ];
  }
  function renderProblems(problems, style) {
   const [only] = problems;
   if (void 0 === only) return [];
   if (1 === problems.length) return renderProblem(only, style);
   const blocks = problems.map(problem => [ "", ...renderProblem(problem, style) ]);
   return [ `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(problems.length)} problems:`, ...blocks.flat() ];
  }
  function placeOf(problem) {
   if (void 0 === problem.file) return problem.frames?.[0] && placeText(problem.frames[0]);
   const numbers = [ problem.line, void 0 === problem.line ? void 0 : problem.column ];
   return [ (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(problem.file), ...numbers.filter(number => void 0 !== number) ].join(":");
  }
  function placeText(frame) {
   return `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(frame.file)}:${frame.line}:${frame.column}`;
  }
  function placeLine(problem, innermost) {
   if (void 0 !== innermost) return [ `  ${placeText(innermost)} in ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(innermost.function)}` ];
   const place = placeOf(problem);
   return void 0 === place ? [] : [ `  ${place}` ];
  }
  function excerptLines(problem, style, indent) {
   const {excerpt} = problem;
   if (void 0 === excerpt) return [];
   const numbered = void 0 !== excerpt.line;
   const margin = " ".repeat(numbered ? indent : 2);
   const gutter = numbered ? `${excerpt.line} | ` : "";
   const below = numbered ? `${" ".repeat(gutter.length - 2)}| ` : "";
   const room = Math.max(20, style.columns - margin.length - gutter.length);
   const source = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(excerpt.text).split("\n")[0] ?? "";
   const {text, cell} = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Kn)(source.trimEnd(), excerpt.column, room, (0, 
   _words_js__WEBPACK_IMPORTED_MODULE_1__.$E)(style));
   return [ `${margin}${gutter}${text}`, `${margin}${below}${" ".repeat(cell)}${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_1__.nI)("^", "red", style)}` ];
  }
  function tailLines(tail, total) {
   const lines = tail.flatMap(line => (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(line).replace(/\n+$/, "").split("\n")).slice(-tailLength);
   if (0 === lines.length) return [];
   const of = void 0 !== total && total > lines.length ? ` of ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(total)}` : "";
   return [ "" === of ? `  Last ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.qC)(lines.length, "line")}:` : `  Last ${lines.length}${of} lines:`, ...lines.map(line => `    ${line}`.trimEnd()) ];
  }
  function fixLines(fix) {
   if (void 0 === fix || "" === fix) return [];
   const [first = "", ...rest] = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(fix).split("\n");
   return [ `Fix: ${first}`, ...rest.map(line => `  ${line}`) ];
  }
 },
 7093: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cq: () => packageRef,
   jt: () => commandText,
   m3: () => shortRef,
   nW: () => releaseRef,
   rl: () => verbOf,
   rt: () => runName,
   x9: () => itemRef
  });
  const plainWord = /^[\w@%+=:,./-]+$/;
  function commandText(program, args) {
   return [ program, ...args.map(quoted) ].join(" ");
  }
  function quoted(argument) {
   return plainWord.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
  }
  function shortRef(ref, place) {
   const own = void 0 === place ? void 0 : `${place.repo}/-/`;
   if (void 0 === own || !ref.startsWith(own)) return ref;
   return "" === place?.folder ? ref.slice(own.length) : `//${ref.slice(own.length)}`;
  }
  function itemRef(run) {
   return /^(.*\/@[^/]+\/(?:task|deploy)\/[^/]+)(?:\/\d+)?$/.exec(run)?.[1] ?? run;
  }
  function releaseRef(run) {
   return /^(.*?\/@[^/]+)(?:\/|$)/.exec(run)?.[1] ?? run;
  }
  function packageRef(ref) {
   return releaseRef(ref).replace(/\/@[^/]*$/, "");
  }
  function runName(run) {
   return "task" === run.type ? run.name : `${verbOf(run.type)} ${run.name}`;
  }
  function verbOf(type) {
   if ("task" === type) return "";
   return "up" === type ? "deploy" : "remove";
  }
 },
 3920: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Be: () => expandTabs,
   F2: () => padText,
   IN: () => cutText,
   Kn: () => windowText,
   X5: () => cleanText,
   sc: () => textWidth
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  const unsafe = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}/u;
  const unsafeAll = new RegExp(unsafe.source, "gu");
  const ascii = /^[ -~]*$/;
  const zeroWidth = /\p{M}|\p{Cf}/u;
  const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
  function cleanText(text) {
   if (ascii.test(text) || !unsafe.test(text)) return text;
   return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll("\r\n", "\n").split("\n").map(line => line.includes("\r") ? line.split("\r").findLast(part => "" !== part) ?? "" : line).join("\n").replace(unsafeAll, "");
  }
  function characterWidth(character) {
   if (ascii.test(character)) return 1;
   if (zeroWidth.test(character)) return 0;
   return wide.test(character) ? 2 : 1;
  }
  function textWidth(text) {
   if (ascii.test(text)) return text.length;
   let width = 0;
   for (const character of text) width += characterWidth(character);
   return width;
  }
  function cutText(text, columns, ellipsis = "…") {
   if (textWidth(text) <= columns) return text;
   const mark = textWidth(ellipsis) <= columns ? ellipsis : "";
   return takeCells(text, Math.max(0, columns - mark.length)) + mark;
  }
  function takeCells(text, cells) {
   let width = 0;
   let end = 0;
   for (const character of text) {
    width += characterWidth(character);
    if (width > cells) break;
    end += character.length;
   }
   return text.slice(0, end);
  }
  function padText(text, columns) {
   return text + " ".repeat(Math.max(0, columns - textWidth(text)));
  }
  function expandTabs(text, stop = 4) {
   if (!text.includes("\t")) return text;
   let line = "";
   let width = 0;
   for (const character of text) {
    const piece = "\t" === character ? " ".repeat(stop - width % stop) : character;
    line += piece;
    width += "\t" === character ? piece.length : characterWidth(character);
   }
   return line;
  }
  function windowText(text, column, columns, ellipsis = "…") {
   const before = [ ...text ].slice(0, Math.max(0, column - 1)).join("");
   const line = expandTabs(text);
   const cell = textWidth(expandTabs(before));
   if (textWidth(line) <= columns) return {
    text: line,
    cell
   };
   const start = Math.max(0, Math.min(cell - Math.floor(columns / 2), textWidth(line) - columns + ellipsis.length));
   if (0 === start) return {
    text: cutText(line, columns, ellipsis),
    cell
   };
   const head = takeCells(line, start);
   return {
    text: cutText(ellipsis + line.slice(head.length), columns, ellipsis),
    cell: cell - textWidth(head) + ellipsis.length
   };
  }
 },
 4702: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $E: () => ellipsisOf,
   QF: () => elapsedText,
   S5: () => durationText,
   XG: () => ageText,
   lT: () => countText,
   nI: () => paint,
   o7: () => statusWords,
   qC: () => pluralText,
   sn: () => releaseStatus,
   tT: () => commitText,
   wX: () => symbolOf
  });
  const codes = {
   plain: "",
   dim: "2",
   red: "31",
   green: "32",
   yellow: "33",
   blue: "34",
   magenta: "35"
  };
  const statusWords = {
   pending: {
    word: "pending",
    symbol: "·",
    ascii: "..",
    tone: "dim"
   },
   waiting: {
    word: "waiting",
    symbol: "◦",
    ascii: "wait",
    tone: "yellow"
   },
   running: {
    word: "running",
    symbol: "⠿",
    ascii: "run",
    tone: "blue"
   },
   done: {
    word: "done",
    symbol: "✓",
    ascii: "ok",
    tone: "green"
   },
   failed: {
    word: "failed",
    symbol: "✗",
    ascii: "FAIL",
    tone: "red"
   },
   failed_retried: {
    word: "retried",
    symbol: "✗",
    ascii: "FAIL",
    tone: "dim"
   },
   lost: {
    word: "lost",
    symbol: "!",
    ascii: "LOST",
    tone: "magenta"
   },
   cancelled: {
    word: "cancelled",
    symbol: "–",
    ascii: "skip",
    tone: "dim"
   }
  };
  const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
  function releaseStatus(status) {
   return "complete" === status ? "done" : status;
  }
  function symbolOf(status, style, now) {
   if (!style.unicode) return statusWords[status].ascii.padEnd(4);
   if ("running" === status && void 0 !== now) return spinner[Math.floor(now / 100) % spinner.length] ?? "⠿";
   return statusWords[status].symbol;
  }
  function ellipsisOf(style) {
   return style.unicode ? "…" : "...";
  }
  function paint(text, tone, style) {
   return style.color && "plain" !== tone && "" !== text ? `[${codes[tone]}m${text}[0m` : text;
  }
  function durationText(ms) {
   if (ms < 999.5) return `${Math.max(0, Math.round(ms))}ms`;
   if (ms < 9950) return `${(ms / 1e3).toFixed(1)}s`;
   const seconds = Math.round(ms / 1e3);
   if (seconds < 60) return `${seconds}s`;
   if (seconds < 3600) return twoUnits(seconds, 60, "m", "s");
   const minutes = Math.floor(seconds / 60);
   return minutes < 1440 ? twoUnits(minutes, 60, "h", "m") : `${Math.floor(minutes / 1440)}d`;
  }
  function twoUnits(value, base, large, small) {
   const rest = value % base;
   return `${Math.floor(value / base)}${large}${0 === rest ? "" : `${String(rest).padStart(2, "0")}${small}`}`;
  }
  function elapsedText(ms) {
   const seconds = Math.max(0, Math.floor(ms / 1e3));
   return seconds < 10 ? `${seconds}s` : durationText(1e3 * seconds);
  }
  function ageText(ms) {
   const seconds = Math.max(0, Math.floor(ms / 1e3));
   if (seconds < 60) return `${seconds}s`;
   if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
   return seconds < 86400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86400)}d`;
  }
  function countText(count) {
   return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function pluralText(count, noun, nouns = `${noun}s`) {
   return `${countText(count)} ${1 === count ? noun : nouns}`;
  }
  function commitText(commit) {
   return "null" === commit ? "no commit" : commit.slice(0, 7);
  }
 }
};
