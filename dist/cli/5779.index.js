export const id = 5779;
export const ids = [5779,1309];
export const modules = {

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReporter: () => (/* binding */ createReporter),
  progressMode: () => (/* binding */ progressMode),
  styleOf: () => (/* binding */ styleOf)
});

;// CONCATENATED MODULE: ./build/report/clock.js
/** The real clock. Its timers keep no process alive. */
function systemClock() {
    return {
        now: () => Date.now(),
        after: (ms, action) => {
            const timer = setTimeout(action, ms);
            timer.unref();
            return () => clearTimeout(timer);
        },
    };
}

;// CONCATENATED MODULE: ./build/report/json.js
/** The reader for programs: every event as one line of JSON, in the order in which things happened. */
class JsonReporter {
    stream;
    constructor(stream) {
        this.stream = stream;
    }
    /** Writes the event. */
    report(event) {
        this.stream.write(`${jsonLine(event)}\n`);
    }
    /** Nothing is held back. */
    async close() { }
}
/** A value as JSON on one line. Integers beyond 2^53 are written with all their digits; absent fields are left out. */
function jsonLine(value) {
    if (typeof value === "bigint")
        return String(value);
    if (Array.isArray(value))
        return `[${value.map((item) => jsonLine(item ?? null)).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value) ?? "null";
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${jsonLine(field)}`).join(",")}}`;
}

// EXTERNAL MODULE: ./build/report/error.js
var error = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/report/hints.js
var hints = __webpack_require__(7093);
;// CONCATENATED MODULE: ./build/report/model.js

/** Lines of a running task that a live picture can show. */
const tailLength = 4;
/** What readers share: events go in, the state they draw comes out. The state is one object that changes in place. */
class Model {
    draft = { releases: new Map(), runs: new Map(), at: 0 };
    get state() {
        return this.draft;
    }
    /** Takes one event in, at `now` (ms since the epoch). */
    apply(event, now) {
        this.draft.at = now;
        if (event.type === "session")
            this.draft.place = { repo: event.repo, folder: event.folder };
        else if (event.type === "release")
            this.release(event.release, now);
        else if (event.type === "run-started")
            this.run(event.run, now, true);
        else if (event.type === "run-ended")
            this.run(event.run, now);
        else if (event.type === "run-log")
            this.log(event.ref, event.record.message);
        else if (event.type === "stopping")
            this.draft.stopping = event.running;
        else if (event.type === "end")
            this.end(event.result, now);
    }
    end(result, now) {
        for (const view of result.releases)
            this.release(view, now, true);
        this.draft.result = result;
    }
    release(view, now, last = false) {
        const known = this.draft.releases.get(view.ref);
        const items = view.runs.map((run) => this.take(run, last));
        const extra = known?.items.filter((item) => !items.includes(item) && this.draft.runs.get(item)?.ran) ?? [];
        this.draft.releases.set(view.ref, { view, seenAt: known?.seenAt ?? now, items: [...items, ...extra] });
    }
    /** A run that started or ended; it joins its release when that did not list it. */
    run(view, now, started = false) {
        const item = this.take(view, true, { now, started });
        const ref = (0,hints/* releaseRef */.nW)(view.ref);
        const known = this.draft.releases.get(ref) ?? { view: unseenRelease(ref, view), seenAt: now, items: [] };
        // A run's start is recorded before anybody is told of its release.
        const seenAt = started ? Math.min(known.seenAt, this.draft.runs.get(item)?.startedAt ?? now) : known.seenAt;
        const items = known.items.includes(item) ? known.items : [...known.items, item];
        this.draft.releases.set(ref, { ...known, seenAt, items });
    }
    /**
     * Stores the newer of two views of an item. Views of a release may have been made before the run's last event, so
     * they do not turn it back; a run's own event is `certain`, also when a run that was running waits again.
     */
    take(view, certain, seen) {
        const item = (0,hints/* itemRef */.x9)(view.ref);
        const known = this.draft.runs.get(item);
        const same = known?.view.ref === view.ref;
        if (!certain && known !== undefined && same && rank(known.view.status) > rank(view.status))
            return item;
        if (known !== undefined && !same && known.view.attempt > view.attempt)
            return item;
        const before = same ? known : undefined;
        const ended = rank(view.status) === 2;
        const startedAt = time(view.started_at) ?? before?.startedAt ?? (seen?.started ? seen.now : undefined);
        const endedAt = ended ? (time(view.ended_at) ?? before?.endedAt ?? seen?.now) : undefined;
        const ran = seen?.started === true || before?.ran === true;
        this.draft.runs.set(item, { lines: before?.lines ?? 0, tail: before?.tail ?? [], ran, view, startedAt, endedAt });
        return item;
    }
    log(ref, message) {
        const item = (0,hints/* itemRef */.x9)(ref);
        const run = this.draft.runs.get(item);
        if (run === undefined)
            return;
        const lines = logLines(message);
        const tail = [...run.tail, ...lines.slice(-tailLength)].slice(-tailLength);
        this.draft.runs.set(item, { ...run, lines: run.lines + lines.length, tail });
    }
}
/** The lines of one record: a text may hold several, and one line end of its own. */
function logLines(message) {
    if (!message.includes("\n"))
        return [message];
    return (message.endsWith("\n") ? message.slice(0, -1) : message).split("\n");
}
/** The runs of a release, in declaration order. */
function runsOf(state, release) {
    return release.items.flatMap((item) => state.runs.get(item) ?? []);
}
/** The runs of all releases that are worked on. */
function allRuns(state) {
    return [...state.releases.values()].flatMap((release) => runsOf(state, release));
}
/** How long a run took, or has been going on at `now`, in ms; absent when it is not known. */
function runDuration(run, now) {
    if (run.view.duration_ms !== undefined)
        return run.view.duration_ms;
    const end = run.endedAt ?? now;
    return run.startedAt === undefined || end === undefined ? undefined : Math.max(0, end - run.startedAt);
}
/** From the first start to the last end of several runs, in ms; absent when one of these times is not known. */
function spanOf(runs) {
    const starts = runs.map((run) => run.startedAt ?? Number.NaN);
    const ends = runs.map((run) => run.endedAt ?? Number.NaN);
    const span = Math.max(...ends) - Math.min(...starts);
    if (runs.length === 1 && runs[0] !== undefined)
        return runDuration(runs[0]);
    return Number.isFinite(span) ? Math.max(0, span) : undefined;
}
/** 0 before, 1 while, 2 after it ran. */
function rank(status) {
    if (status === "pending" || status === "waiting")
        return 0;
    return status === "running" ? 1 : 2;
}
function time(text) {
    const ms = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
}
/** What a run tells about a release that nobody reported. */
function unseenRelease(ref, run) {
    const name = (0,hints/* runName */.rt)(run);
    const label = run.label.endsWith(` ${name}`) ? run.label.slice(0, -name.length - 1) : run.label;
    const split = label.lastIndexOf(" ");
    const [file, id] = split < 0 ? [label, ""] : [label.slice(0, split), label.slice(split + 1)];
    return { ref, package: file, id, commit: "", status: "running", tags: [], runs: [], waits: [] };
}

// EXTERNAL MODULE: ./build/report/entries.js
var report_entries = __webpack_require__(5787);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/rows.js





/** Cells that names fill before their texts. */
function nameColumnOf(runs, entries) {
    const deployments = runs.filter((run) => run.view.type !== "task").map((run) => (0,report_text/* textWidth */.sc)((0,hints/* runName */.rt)(run.view)));
    const named = entries.filter((entry) => entry.text !== "").map((entry) => (0,report_text/* textWidth */.sc)(entry.name));
    return Math.min(report_entries/* nameRoom */.fd, Math.max(0, ...deployments, ...named)) + 3;
}
/** A line of an entry. With `now`, running ones turn and count. */
function entryRow(entry, lead, nameColumn, now) {
    const [only] = entry.runs;
    const single = entry.runs.length === 1 && only !== undefined;
    const running = entry.status === "running";
    const ms = single
        ? runDuration(only, running ? now : undefined)
        : entry.status === "done"
            ? spanOf(entry.runs)
            : undefined;
    const idle = ["pending", "waiting", "cancelled"].includes(entry.status);
    const duration = ms === undefined || idle ? undefined : running ? (0,words/* elapsedText */.QF)(ms) : (0,words/* durationText */.S5)(ms);
    const tone = entry.status === "failed" || entry.status === "lost" ? words/* statusWords */.o7[entry.status].tone : "dim";
    const text = running && now === undefined ? "running" : entry.text;
    return { lead, status: entry.status, name: entry.name, nameColumn, text, tone, outputs: entry.outputs, duration };
}
/** Durations end at this cell, or where the terminal ends. */
const rightEdge = 100;
/** Below this width durations follow the name. */
const narrow = 60;
/** One line of at most `columns` cells. */
function renderRow(row, style, now) {
    const symbol = row.status === undefined ? "" : (0,words/* symbolOf */.wX)(row.status, style, now);
    const start = row.lead + (symbol === "" ? "" : `${symbol} `);
    const line = style.columns < narrow ? narrowLine(row, start, style) : wideLine(row, start, style);
    if (row.status === undefined || !style.color)
        return line;
    const rest = line.slice(row.lead.length + symbol.length);
    return row.lead + (0,words/* paint */.nI)(symbol, words/* statusWords */.o7[row.status].tone, style) + rest;
}
function wideLine(row, start, style) {
    const edge = Math.min(style.columns, rightEdge);
    const room = row.duration === undefined ? style.columns : edge - (0,report_text/* textWidth */.sc)(row.duration) - 2;
    const mark = (0,words/* ellipsisOf */.$E)(style);
    const text = row.text ||
        outputsText(row.outputs, room - (0,report_text/* textWidth */.sc)(start) - Math.max(row.nameColumn ?? 0, (0,report_text/* textWidth */.sc)(row.name) + 2));
    const name = text === "" ? row.name : (0,report_text/* padText */.F2)(`${row.name}  `, row.nameColumn ?? 0);
    const left = (0,report_text/* cutText */.IN)(start + name, room, mark);
    const shown = (0,report_text/* cutText */.IN)(text, Math.max(0, room - (0,report_text/* textWidth */.sc)(left)), mark);
    const gap = row.duration === undefined ? "" : " ".repeat(Math.max(2, edge - (0,report_text/* textWidth */.sc)(left + shown) - (0,report_text/* textWidth */.sc)(row.duration)));
    return left + (0,words/* paint */.nI)(shown, row.tone ?? "plain", style) + gap + (row.duration ?? "");
}
function narrowLine(row, start, style) {
    const mark = (0,words/* ellipsisOf */.$E)(style);
    const duration = row.duration === undefined ? "" : ` ${row.duration}`;
    const left = (0,report_text/* cutText */.IN)(start + row.name, style.columns - duration.length, mark) + duration;
    const room = style.columns - (0,report_text/* textWidth */.sc)(left) - 2;
    const text = (0,report_text/* cutText */.IN)(row.text || outputsText(row.outputs, room), room, mark);
    return text === "" || room < 4 ? left : `${left}  ${(0,words/* paint */.nI)(text, row.tone ?? "plain", style)}`;
}
/** Two short outputs, or their number. */
function outputsText(outputs, room) {
    if (outputs === undefined || outputs.length === 0)
        return "";
    const text = outputs.join(", ");
    return outputs.length <= 2 && (0,report_text/* textWidth */.sc)(text) <= room ? text : (0,words/* pluralText */.qC)(outputs.length, "output");
}

;// CONCATENATED MODULE: ./build/report/picture.js





/** The phases of a release that have runs, in declaration order. */
function phasesOf(runs) {
    const phases = new Map();
    for (const run of runs) {
        const phase = phases.get(run.view.phase_index);
        if (phase === undefined)
            phases.set(run.view.phase_index, [run]);
        else
            phase.push(run);
    }
    const ordered = [...phases].sort(([one], [other]) => one - other);
    return ordered.map(([, members]) => ({ name: members[0]?.view.phase ?? "", runs: members }));
}
/** Whether nothing of a phase is left to do. */
function phaseDone(phase) {
    return phase.runs.every((run) => run.view.status === "done");
}
/** `api r7`. */
function releaseLabel({ view }) {
    return view.id === "" ? view.package : `${view.package} ${view.id}`;
}
/** How long a release took: as recorded, else since it was first reported; empty when only its end was. */
function releaseDuration(state, release) {
    const seen = state.at > release.seenAt ? state.at - release.seenAt : undefined;
    const ms = release.view.duration_ms ?? seen;
    return ms === undefined ? "" : (0,words/* durationText */.S5)(ms);
}
/** The first line of a release: label, commit, subject. */
function headerRow(release, duration, final) {
    const { view } = release;
    const parts = [releaseLabel(release), (0,words/* commitText */.tT)(view.commit), view.subject?.split("\n")[0] ?? ""];
    return {
        lead: "",
        ...(final && { status: (0,words/* releaseStatus */.sn)(view.status) }),
        name: parts.filter(Boolean).join("  "),
        ...(duration !== "" && { duration }),
    };
}
/** Neighbouring done phases on one line: `✓ build, staging   4 done`. */
function foldedRow(phases) {
    const runs = phases.flatMap((phase) => phase.runs);
    const names = phases.flatMap((phase) => (phase.name === "" ? [] : [phase.name])).join(", ");
    const span = spanOf(runs);
    const done = `${(0,words/* countText */.lT)(runs.length)} done`;
    const name = names === "" ? done : `${names}   ${done}`;
    return { lead: "  ", status: "done", name, duration: span === undefined ? undefined : (0,words/* durationText */.S5)(span) };
}
/** A release as it stays on the screen: done phases before an open one share a line, the others show what they hold. */
function releasePicture(state, release, style) {
    const runs = runsOf(state, release);
    const phases = phasesOf(runs);
    const open = release.view.status === "complete" ? -1 : phases.findIndex((phase) => !phaseDone(phase));
    const folded = open < 0 ? [] : phases.slice(0, open);
    const shown = phases.slice(folded.length).map((phase) => ({ phase, ...(0,report_entries/* cutEntries */.tG)((0,report_entries/* entriesOf */.Mc)(phase.runs, true)) }));
    const nameColumn = nameColumnOf(runs, shown.flatMap((part) => part.shown));
    const phaseColumn = Math.max(0, ...shown.map(({ phase }) => (0,report_text/* textWidth */.sc)(phase.name)));
    const header = headerRow(release, releaseDuration(state, release), true);
    const rows = shown.flatMap(({ phase, shown: entries, more }) => phaseRows(phase, entries, more, phaseColumn, nameColumn));
    return [header, ...(folded.length > 0 ? [foldedRow(folded)] : []), ...rows].map((row) => renderRow(row, style));
}
/** The phase's name stands before its first line only. */
function phaseRows(phase, entries, more, phaseColumn, nameColumn) {
    const blank = phaseColumn === 0 ? "  " : " ".repeat(phaseColumn + 5);
    const first = phaseColumn === 0 ? "  " : `  ${(0,report_text/* padText */.F2)(phase.name, phaseColumn)}   `;
    const rows = entries.map((entry, index) => entryRow(entry, index === 0 ? first : blank, nameColumn));
    return more === undefined ? rows : [...rows, { lead: blank, name: more }];
}
/** Every release as it stays on the screen, with a blank line between them. */
function finalPicture(state, style) {
    const pictures = [...state.releases.values()].map((release) => releasePicture(state, release, style));
    return pictures.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

;// CONCATENATED MODULE: ./build/report/waiting.js




/** Values first, with their questions; then whatever else somebody has to do, then what comes by itself. */
function waitingPart(state, result, closing) {
    if (result.status !== "waiting" && result.status !== "failed")
        return [];
    const waits = uniqueWaits(state, result);
    const acts = waits.filter((wait) => wait.act);
    const values = acts.filter((wait) => wait.kind === "value");
    const others = acts.filter((wait) => wait.kind !== "value");
    const idle = acts.length === 0 && result.status === "waiting" ? waits.filter((wait) => wait.kind !== "phase") : [];
    return [
        valuesPart(values, state, closing),
        ...needsOf([...others, ...idle]).map((need) => [`Waiting: ${need.text}`, ...fixes(need, state, closing, "  ")]),
    ];
}
function valuesPart(values, state, closing) {
    const needs = needsOf(values);
    const [only] = needs;
    if (only === undefined)
        return [];
    const head = `Waiting for ${(0,words/* pluralText */.qC)(values.length, "value")}:`;
    if (needs.length === 1)
        return [`${head} ${only.text}`, ...fixes(only, state, closing, "  ")];
    return [head, ...needs.flatMap((need) => [`  ${need.text}`, ...fixes(need, state, closing, "    ")])];
}
/** Waits in groups of which the same is to be said; those that differ by their environment alone name them all. */
function needsOf(waits) {
    const groups = new Map();
    for (const wait of waits) {
        const key = JSON.stringify([wait.kind, wait.act, withEnvironment(wait, "")]);
        groups.set(key, [...(groups.get(key) ?? []), wait]);
    }
    return [...groups.values()].map((group) => {
        const names = group.flatMap((wait) => environmentOf(wait) ?? []);
        return { text: withEnvironment(group[0], (0,report_entries/* listText */.so)([...new Set(names)])), waits: group };
    });
}
/** What a wait says, with other names in the place of its environment. */
function withEnvironment(wait, names) {
    const environment = environmentOf(wait);
    const text = sentenceOf(wait);
    return environment === undefined ? text : text.replace(` deploy ${environment}`, () => ` deploy ${names}`);
}
function environmentOf(wait) {
    return /\/deploy\/([^/#]+)/.exec(wait.ref ?? "")?.[1];
}
function sentenceOf(wait) {
    if (wait.kind !== "value")
        return wait.text;
    const question = wait.question?.split("\n")[0];
    return question !== undefined && question !== "" ? `"${question}"` : wait.text.replace(/^needs /, "");
}
function fixes({ waits }, state, closing, indent) {
    const commands = waits.flatMap(({ fix = [] }) => {
        const args = fix.map((argument) => (0,hints/* shortRef */.m3)(argument, state.place));
        return args.length === 0 ? [] : [indent + (0,hints/* commandText */.jt)(closing.program, args)];
    });
    return [...new Set(commands)];
}
function uniqueWaits(state, result) {
    const idle = allRuns(state).filter((run) => run.view.status === "waiting" || run.view.status === "pending");
    const waits = [...result.releases.flatMap((release) => release.waits), ...idle.flatMap((run) => run.view.waits)];
    return [...new Map(waits.map((wait) => [`${wait.kind} ${wait.ref ?? wait.text}`, wait])).values()];
}

;// CONCATENATED MODULE: ./build/report/summary.js






/** Error blocks that are shown; of the others their number. */
const mostBlocks = 5;
/** Next steps after failures. */
const mostSteps = 3;
/** How it ended and what moves it on, as paragraphs with blank lines between them. Empty before the end. */
function renderClosing(state, closing) {
    const { result } = state;
    if (result === undefined)
        return [];
    const paragraphs = [
        ...registeredPart(result),
        ...(result.status === "complete" || result.status === "nothing" ? donePart(state, result, closing) : []),
        ...waitingPart(state, result, closing),
        ...cancelledPart(state, result, closing),
        ...followUpPart(result, closing),
        ...failedPart(state, result, closing),
    ];
    return joined(paragraphs);
}
/** Only what went wrong, for readers that want to hear nothing else. */
function renderFailures(state, closing) {
    return state.result === undefined ? [] : joined(failedPart(state, state.result, closing));
}
/** Paragraphs with a blank line between them; empty ones leave no gap. */
function joined(paragraphs) {
    const filled = paragraphs.filter((lines) => lines.length > 0);
    return filled.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
function registeredPart(result) {
    const names = result.environments ?? [];
    return names.length === 0 ? [] : [[`Registered: ${names.join(", ")}.`]];
}
/** `Done: 3 tasks, 3 deployments. Tag v1.8.0.`, counting what was done here. */
function donePart(state, result, closing) {
    const done = allRuns(state).filter((run) => run.ran && run.view.status === "done");
    const of = (type) => done.filter((run) => run.view.type === type).length;
    const applied = result.applied?.length ?? 0;
    const counts = [
        applied > 0 ? `${(0,words/* countText */.lT)(applied)} applied` : "",
        of("task") > 0 ? (0,words/* pluralText */.qC)(of("task"), "task") : "",
        of("up") > 0 ? (0,words/* pluralText */.qC)(of("up"), "deployment") : "",
        of("down") > 0 ? (0,words/* pluralText */.qC)(of("down"), "removal") : "",
    ].filter(Boolean);
    const tags = result.releases.flatMap((release) => release.tags);
    const tagged = tags.length === 0 ? "" : ` ${tags.length === 1 ? "Tag" : "Tags"} ${tags.join(", ")}.`;
    if (counts.length > 0)
        return [[`Done: ${counts.join(", ")}.${tagged}`, ...followUps(result, closing)]];
    if (result.status === "nothing")
        return [[nothingText(state), ...followUps(result, closing)]];
    // A question that was answered, or a setting that was written, has no end worth a word.
    const head = result.releases.length === 0 ? [] : [`Done.${tagged}`];
    return [[...head, ...followUps(result, closing)]];
}
function nothingText(state) {
    const waiting = allRuns(state).filter((run) => run.view.status === "waiting").length;
    if (waiting === 0)
        return "Nothing to do.";
    return `Nothing to do; ${waiting === 1 ? "1 run waits" : `${(0,words/* countText */.lT)(waiting)} runs wait`}.`;
}
function followUps(result, closing) {
    const follow = result.follow_ups ?? [];
    return follow.map(({ text, fix }) => (fix === undefined ? text : `${text}: ${(0,hints/* commandText */.jt)(closing.program, fix)}`));
}
/** After a success what is outstanding elsewhere stands right below it; otherwise it has a paragraph. */
function followUpPart(result, closing) {
    return result.status === "complete" || result.status === "nothing" ? [] : [followUps(result, closing)];
}
/** `Cancelled: 2 tasks; 3 not started.` and how to go on. */
function cancelledPart(state, result, closing) {
    if (result.status !== "cancelled")
        return [];
    const runs = allRuns(state);
    const cancelled = runs.filter((run) => run.ran && run.view.status === "cancelled");
    const left = runs.filter((run) => run.view.status === "pending" || run.view.status === "waiting").length;
    const head = cancelled.length === 0 ? "Cancelled" : `Cancelled: ${(0,words/* pluralText */.qC)(cancelled.length, "task")}`;
    const open = result.releases.filter((release) => release.status !== "complete");
    const verbs = new Map(open.map((release) => [release.ref, "continue"]));
    for (const run of cancelled)
        verbs.set((0,hints/* releaseRef */.nW)(run.view.ref), "retry");
    const steps = [...verbs].slice(0, mostSteps).map(([ref, verb]) => {
        return `  go on   ${(0,hints/* commandText */.jt)(closing.program, ["release", verb, (0,hints/* shortRef */.m3)(ref, state.place)])}`;
    });
    return [[`${head}${left === 0 ? "" : `; ${(0,words/* countText */.lT)(left)} not started`}.`, ...steps]];
}
/** Error blocks, what is on record, next steps; each a paragraph. */
function failedPart(state, result, closing) {
    const failed = allRuns(state).filter((run) => run.view.status === "failed" || run.view.status === "lost");
    const known = new Set(failed.map((run) => problemKey(run.view.problem)));
    const own = result.problems.filter((problem) => !known.has(problemKey(problem)));
    const blocks = failed.slice(0, mostBlocks).map((run) => failureBlock(run, closing));
    return [
        (0,error.renderProblems)(own, closing),
        ...blocks,
        moreFailed(failed.slice(mostBlocks), state, closing),
        [...recordLines(failed), ...nextSteps(failed, state, closing)],
    ];
}
/** Equal for a run's problem and the same problem listed again by the command. */
function problemKey(problem) {
    return problem === undefined ? "" : JSON.stringify([problem.code, problem.message, problem.file, problem.line]);
}
function failureBlock(run, closing) {
    const { view } = run;
    const lost = view.status === "lost";
    const fallback = lost ? "its runner ended without a result" : "no reason is on record";
    const problem = view.problem ?? { code: lost ? "runner-lost" : "task-failed", message: (0,report_entries/* endReason */.Wh)(view) ?? fallback };
    const context = { label: view.label, outcome: lost ? "was lost" : "failed" };
    return (0,error.renderProblem)(problem, closing, { ...context, ...(run.ran && { lines: run.lines }) });
}
function moreFailed(rest, state, closing) {
    const [first] = rest;
    if (first === undefined)
        return [];
    const show = (0,hints/* commandText */.jt)(closing.program, [
        "state",
        "match",
        `${(0,hints/* shortRef */.m3)((0,hints/* releaseRef */.nW)(first.view.ref), state.place)}/**/status/failed`,
    ]);
    return [`${(0,words/* countText */.lT)(rest.length)} more failed: ${show}`];
}
/** What is on record where something failed; environments of which the same is known share a line. */
function recordLines(failed) {
    const groups = new Map();
    for (const { view } of failed) {
        if (view.on_record === undefined || view.type === "task")
            continue;
        const key = JSON.stringify([(0,hints/* packageRef */.Cq)(view.ref), view.on_record]);
        groups.set(key, [...(groups.get(key) ?? []), view]);
    }
    return [...groups.values()].map((views) => {
        const names = (0,report_entries/* listText */.so)(views.map((view) => view.name));
        const record = views[0]?.on_record ?? "";
        const [is, it] = views.length === 1 ? ["is", "it"] : ["are", "they"];
        return `On record ${record === "" ? `nothing is in ${names}` : `${names} ${is} still at ${record}`}; ${it} may be half changed.`;
    });
}
/** One command of each kind; of several releases each is tried again on its own. */
function nextSteps(failed, state, closing) {
    const command = (...args) => (0,hints/* commandText */.jt)(closing.program, args);
    const short = (ref) => (0,hints/* shortRef */.m3)(ref, state.place);
    const releases = [...new Set(failed.map((run) => (0,hints/* releaseRef */.nW)(run.view.ref)))];
    const logged = failed.find((run) => run.lines > (run.view.problem?.tail?.length ?? 0));
    const steps = [
        ...releases.map((ref) => ["try again", command("release", "retry", short(ref))]),
        ...(logged ? [["whole log", command("state", "get", `${short(logged.view.ref)}/logs`)]] : []),
    ];
    return steps.slice(0, mostSteps).map(([name = "", line = ""]) => `  ${name.padEnd(12)}${line}`);
}

;// CONCATENATED MODULE: ./build/report/terminal.js

const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";
const clearLine = "\r\u001b[2K";
const clearBelow = "\r\u001b[J";
const defaultRows = 24;
const defaultColumns = 80;
const colors = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
/**
 * Keeps a frame of lines at the end of a terminal's output: lines that changed are written anew in their place, and
 * nothing above the frame is touched. The cursor rests below the frame.
 */
class TerminalFrame {
    stream;
    lines = [];
    drawnSize = "";
    hidden = false;
    revealed = false;
    constructor(stream) {
        this.stream = stream;
    }
    get columns() {
        return this.stream.columns || defaultColumns;
    }
    get rows() {
        return this.stream.rows || defaultRows;
    }
    /** After a change of it lines may have been broken, or moved off the screen: nothing is where it was. */
    get size() {
        return `${this.columns} ${this.rows}`;
    }
    /** Puts `lines` in the place of the frame. Each must fit a line of the terminal. */
    draw(lines) {
        const hide = this.hidden || this.revealed ? "" : hideCursor;
        const text = this.size === this.drawnSize ? this.changes(lines) : this.erased() + terminal_joined(lines);
        if (hide + text !== "")
            this.stream.write(hide + text);
        this.hidden = !this.revealed;
        this.lines = lines;
        this.drawnSize = this.size;
    }
    /** Writes lines that stay, above the frame, which is drawn again below them. */
    print(lines) {
        if (lines.length === 0)
            return;
        this.stream.write(this.erased() + terminal_joined(lines) + terminal_joined(this.lines));
        this.drawnSize = this.size;
    }
    /** Gives the cursor back for good: from now on the program may be ended at any moment. */
    reveal() {
        if (this.hidden)
            this.stream.write(showCursor);
        this.hidden = false;
        this.revealed = true;
    }
    /** Takes the frame away, writes lines that stay in its place, and gives the cursor back. */
    end(lines) {
        const text = this.erased() + terminal_joined(lines) + (this.hidden ? showCursor : "");
        if (text !== "")
            this.stream.write(text);
        this.lines = [];
        this.hidden = false;
    }
    /** Moves over lines that are as they were, and writes the others. */
    changes(lines) {
        const same = lines.length === this.lines.length && lines.every((line, index) => line === this.lines[index]);
        if (same)
            return "";
        const rest = lines.length < this.lines.length ? clearBelow : "";
        return this.up() + lines.map((line, index) => this.replaced(line, index)).join("") + rest;
    }
    replaced(line, index) {
        const before = this.lines[index];
        if (line === before)
            return "\n";
        return `${before === undefined ? "" : clearLine}${line}\n`;
    }
    /**
     * Line by line: from the top of the screen a terminal may take "clear all below" for "clear the screen", and keep
     * what stood there in its scroll-back.
     */
    erased() {
        const rows = this.height();
        return rows === 0 ? "" : this.up() + `${clearLine}\n`.repeat(rows) + this.up();
    }
    /** To the frame's first line. What the terminal itself has put below the frame, as `^C`, goes. */
    up() {
        const rows = this.height();
        return rows === 0 ? "\r" : `${clearLine}\u001b[${rows}A`;
    }
    /** Rows of the screen that the frame fills. A terminal that became narrower has broken long lines into several. */
    height() {
        const columns = Math.max(1, this.columns);
        const height = this.lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(visibleWidth(line) / columns)), 0);
        return Math.min(height, Math.max(0, this.rows - 1));
    }
}
function terminal_joined(lines) {
    return lines.map((line) => `${line}\n`).join("");
}
function visibleWidth(line) {
    return (0,report_text/* textWidth */.sc)(line.replace(colors, ""));
}

;// CONCATENATED MODULE: ./build/report/tree.js






const foldings = [
    { donePhases: false, doneReleases: false, pendingPhases: false, tail: 4 },
    { donePhases: true, doneReleases: false, pendingPhases: false, tail: 4 },
    { donePhases: true, doneReleases: true, pendingPhases: false, tail: 4 },
    { donePhases: true, doneReleases: true, pendingPhases: true, tail: 4 },
    { donePhases: true, doneReleases: true, pendingPhases: true, tail: 1 },
    { donePhases: true, doneReleases: true, pendingPhases: true, tail: 0 },
];
/** The live picture: at most `rows - 1` lines of at most `columns` cells, each without a line end. */
function renderTree(state, screen) {
    const room = Math.max(1, screen.rows - 1);
    let lines = [];
    for (const folding of foldings) {
        lines = drawAll(state, screen, folding);
        if (lines.length <= room)
            return lines;
    }
    const hidden = `  ${(0,words/* pluralText */.qC)(lines.length - room + 1, "more line")}`;
    return room < 3 ? lines.slice(-room) : [...lines.slice(0, room - 2), hidden, ...lines.slice(-1)];
}
function drawAll(state, screen, folding) {
    const releases = [...state.releases.values()];
    const runs = releases.flatMap((release) => runsOf(state, release));
    const running = runs.filter((run) => run.view.status === "running").length;
    const tail = Math.min(folding.tail, tailFor(running));
    const drawn = releases.flatMap((release, index) => {
        const lines = drawRelease(state, release, screen, folding, tail);
        return index === 0 || folding.doneReleases ? lines : ["", ...lines];
    });
    const foot = state.stopping === undefined ? (0,report_entries/* countsText */.WN)(runs) : stoppingText(state.stopping);
    return foot === "" ? drawn : [...drawn, (0,report_text/* cutText */.IN)(`  ${foot}`, screen.columns, (0,words/* ellipsisOf */.$E)(screen))];
}
/** Lines of output below each running task. */
function tailFor(running) {
    if (running > 5)
        return 1;
    return running > 1 ? 2 : 4;
}
/** What is said when a signal came, while that many commands of tasks run; a task may be without one. */
function stoppingText(running) {
    const told = running === 0 ? "" : `${(0,words/* pluralText */.qC)(running, "command")} told to end, `;
    return `Stopping: ${told}5s at most. Ctrl-C again leaves now.`;
}
function drawRelease(state, release, screen, folding, tail) {
    const runs = runsOf(state, release);
    if (release.view.status === "complete") {
        const lines = releasePicture(state, release, screen);
        return folding.doneReleases ? lines.slice(0, 1) : lines;
    }
    const phases = phasesOf(runs);
    const nameColumn = nameColumnOf(runs, phases.flatMap((phase) => (0,report_entries/* entriesOf */.Mc)(phase.runs, false)));
    const header = headerRow(release, (0,words/* elapsedText */.QF)(screen.now - release.seenAt), false);
    return [
        renderRow(header, screen),
        ...foldPhases(phases, folding).flatMap((part) => drawPart(part, nameColumn, screen, tail)),
    ];
}
function foldPhases(phases, folding) {
    const parts = [];
    for (const phase of phases) {
        const kind = kindOf(phase, folding);
        const last = parts.at(-1);
        if (last !== undefined && kind !== "open" && last.kind === kind)
            last.phases.push(phase);
        else
            parts.push({ kind, phases: [phase] });
    }
    return parts;
}
function kindOf(phase, folding) {
    if (phaseDone(phase))
        return folding.donePhases ? "done" : "open";
    const idle = phase.runs.every((run) => run.view.status === "pending" || run.view.status === "waiting");
    return idle && folding.pendingPhases ? "pending" : "open";
}
function drawPart(part, nameColumn, screen, tail) {
    if (part.kind === "done")
        return [renderRow(foldedRow(part.phases), screen)];
    if (part.kind === "pending")
        return [renderRow(pendingRow(part.phases), screen)];
    return part.phases.flatMap((phase) => drawPhase(phase, nameColumn, screen, tail));
}
function pendingRow(phases) {
    const runs = phases.flatMap((phase) => phase.runs);
    const names = phases.flatMap((phase) => (phase.name === "" ? [] : [phase.name])).join(", ");
    const status = runs.some((run) => run.view.status === "waiting") ? "waiting" : "pending";
    return { lead: "  ", status, name: names === "" ? (0,report_entries/* countsText */.WN)(runs) : `${names}   ${(0,report_entries/* countsText */.WN)(runs)}` };
}
function drawPhase(phase, nameColumn, screen, tail) {
    const lead = phase.name === "" ? "  " : "    ";
    return [
        ...(phase.name === "" ? [] : [(0,report_text/* cutText */.IN)(`  ${phase.name}`, screen.columns, (0,words/* ellipsisOf */.$E)(screen))]),
        ...(0,report_entries/* entriesOf */.Mc)(phase.runs, false).flatMap((entry) => [
            renderRow(entryRow(entry, lead, nameColumn, screen.now), screen, screen.now),
            ...(entry.status === "running" ? tailLines(entry.runs, `${lead}    `, tail, screen) : []),
        ]),
    ];
}
function tailLines(runs, lead, tail, screen) {
    if (tail === 0)
        return [];
    const lines = runs.flatMap((run) => run.tail.slice(-tail));
    return lines.map((line) => {
        const text = (0,report_text/* cutText */.IN)((0,report_text/* expandTabs */.Be)(line.trimEnd()), Math.max(0, screen.columns - lead.length), (0,words/* ellipsisOf */.$E)(screen));
        return lead + (0,words/* paint */.nI)(text, "dim", screen);
    });
}

;// CONCATENATED MODULE: ./build/report/live.js







/** Shortest time between two pictures, in ms. */
const pace = 100;
/** Drawing may take this part of the time. */
const share = 10;
/** The reader for terminals: a tree that is drawn in place while things run, and once more, for good, at the end. */
class LiveReporter {
    stream;
    clock;
    closing;
    model = new Model();
    frame;
    onResize = () => this.draw();
    cancelTick;
    ended = false;
    /** @param closing Style of all that is drawn, and the program's name; the width is taken from the stream. */
    constructor(stream, clock, closing) {
        this.stream = stream;
        this.clock = clock;
        this.closing = closing;
        this.frame = new TerminalFrame(stream);
        stream.on?.("resize", this.onResize);
    }
    /** Takes the event into the picture; what belongs to no release is printed above it. */
    report(event) {
        if (this.ended)
            return;
        this.model.apply(event, this.clock.now());
        if (event.type === "end")
            this.end();
        else {
            if (event.type === "stopping")
                this.frame.reveal();
            this.frame.print(this.above(event));
            if (this.model.state.releases.size > 0)
                this.cancelTick ??= this.tick();
        }
    }
    /** Leaves the last picture on the screen and gives the cursor back. */
    async close() {
        this.end();
    }
    get style() {
        return { ...this.closing, columns: this.frame.columns };
    }
    above(event) {
        if (event.type === "note")
            return event.text.split("\n");
        if (event.type === "warning")
            return (0,error.renderProblem)(event.problem, this.style, undefined, "Warning");
        if (event.type !== "config-print")
            return [];
        return logLines(event.text).map((line) => (0,words/* paint */.nI)(`${event.file} | ${line}`, "dim", this.style));
    }
    /** Draws now, and again as long as time goes on; a picture that is dear to draw is drawn less often. */
    tick() {
        const before = this.clock.now();
        this.draw();
        const cost = this.clock.now() - before;
        return this.clock.after(Math.max(pace, cost * share), () => {
            this.cancelTick = this.tick();
        });
    }
    draw() {
        if (this.ended || this.model.state.releases.size === 0)
            return;
        const { rows } = this.frame;
        this.frame.draw(renderTree(this.model.state, { ...this.style, rows, now: this.clock.now() }));
    }
    end() {
        if (this.ended)
            return;
        this.ended = true;
        this.cancelTick?.();
        this.stream.off?.("resize", this.onResize);
        const picture = finalPicture(this.model.state, this.style);
        const closing = renderClosing(this.model.state, this.style);
        this.frame.end([...picture, ...(picture.length > 0 && closing.length > 0 ? [""] : []), ...closing]);
    }
}

;// CONCATENATED MODULE: ./build/report/output.js
/** Every line under the name of what it belongs to, at once: `LABEL: ` is ocuroot speaking, `LABEL | ` a run. */
class LabelledOutput {
    stream;
    constructor(stream) {
        this.stream = stream;
    }
    say(lines) {
        writeLines(this.stream, lines);
    }
    pulse(lines) {
        this.say(lines);
    }
    start(run) {
        this.say([`${run.label}: started`]);
    }
    print(run, lines) {
        this.say(lines.map((line) => `${run.label} | ${line}`));
    }
    end(run, line) {
        this.say([`${run.label}: ${line}`]);
    }
    settle() { }
}
/** Writes whole lines as one piece; nothing when there are none. */
function writeLines(stream, lines) {
    if (lines.length > 0)
        stream.write(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}

;// CONCATENATED MODULE: ./build/report/plain.js








/** A line that does not end is written after this many ms. */
const unfinishedAfter = 2000;
/** Silence for this many ms is broken with a line for each running task. */
const silenceAfter = 60_000;
/**
 * The reader for pipes and CI logs. Lines are written whole, each with the name of what it is about: `LABEL: ` is
 * ocuroot speaking, `LABEL | ` a task. No symbols, colours or cursor codes; the closing part follows at the end.
 */
class PlainReporter {
    output;
    clock;
    closing;
    model = new Model();
    unfinished = new Map();
    cancels = {};
    lastWrite = 0;
    closed = false;
    /** @param closing Style and program of the closing part; colour is never used. */
    constructor(output, clock, closing) {
        this.output = output;
        this.clock = clock;
        this.closing = closing;
    }
    /** Writes what an event has to say. */
    report(event) {
        if (this.closed)
            return;
        this.model.apply(event, this.clock.now());
        if (event.type === "run-log")
            this.log(event);
        else if (event.type === "run-started")
            this.start(event.run);
        else if (event.type === "run-ended")
            this.end(event.run);
        else
            this.say(this.linesOf(event));
    }
    /** Writes lines that were not finished and takes all timers back. */
    async close() {
        if (this.closed)
            return;
        this.flush(() => true);
        this.output.settle();
        this.closed = true;
        this.cancels.flush?.();
        this.cancels.silence?.();
    }
    linesOf(event) {
        switch (event.type) {
            case "session":
                return [`ocuroot ${event.version}: ${event.repo} at ${(0,words/* commitText */.tT)(event.commit)}, state in ${event.store}`];
            case "config-print":
                return logLines(event.text).map((line) => `${event.file} | ${line}`);
            case "warning":
                return (0,error.renderProblem)(event.problem, this.closing, undefined, "Warning");
            case "note":
                return [event.text];
            case "release":
                return releaseLines(event.action, event.release);
            case "environment":
                return [`environment ${event.name}: ${event.change}`];
            case "stopping":
                return [stoppingText(event.running)];
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
        this.flush((line) => line.run.ref === view.ref);
        this.output.end(view, endText(view, this.model.state.runs.get((0,hints/* itemRef */.x9)(view.ref))));
    }
    endLines(result) {
        this.flush(() => true);
        this.output.settle();
        const releases = result.releases.flatMap((view) => this.model.state.releases.get(view.ref) ?? []);
        const closing = renderClosing(this.model.state, this.closing);
        const lines = releases.flatMap((release) => this.releaseEnd(release));
        const gap = closing.length > 0 && (lines.length > 0 || this.lastWrite > 0) ? [""] : [];
        return [...lines, ...gap, ...closing];
    }
    /** What is still waited for, then how the release stands. */
    releaseEnd(release) {
        const { state } = this.model;
        const label = releaseLabel(release);
        const runs = runsOf(state, release);
        const entries = phasesOf(runs).flatMap((phase) => (0,report_entries/* entriesOf */.Mc)(phase.runs, true));
        const idle = entries.filter((entry) => entry.status === "pending" || entry.status === "waiting");
        const word = words/* statusWords */.o7[(0,words/* releaseStatus */.sn)(release.view.status)].word;
        const link = release.view.status === "complete" || release.view.status === "failed" ? "in" : "after";
        const counts = (0,report_entries/* countsText */.WN)(runs, ["done", "failed", "lost", "cancelled", "running", "waiting", "pending"]);
        const took = releaseDuration(state, release);
        const head = `${label}: ${word}${took === "" ? "" : ` ${link} ${took}`}`;
        return [
            ...idle.map((entry) => `${label} ${entry.name}: ${entry.text}`),
            counts === "" ? head : `${head}, ${counts}`,
        ];
    }
    log(event) {
        const key = `${event.record.stream} ${event.ref}`;
        const text = (this.unfinished.get(key)?.text ?? "") + event.record.message;
        const since = this.unfinished.get(key)?.since ?? this.clock.now();
        this.unfinished.delete(key);
        if (event.unfinished === true) {
            this.unfinished.set(key, { run: { ref: event.ref, label: event.label }, since, text });
            this.cancels.flush ??= this.clock.after(unfinishedAfter, () => this.flushLate());
        }
        else
            this.print(event, text);
    }
    flushLate() {
        this.cancels.flush = undefined;
        this.flush((line) => this.clock.now() - line.since >= unfinishedAfter);
        const oldest = Math.min(...[...this.unfinished.values()].map((line) => line.since));
        if (!Number.isFinite(oldest))
            return;
        this.cancels.flush = this.clock.after(Math.max(1, oldest + unfinishedAfter - this.clock.now()), () => this.flushLate());
    }
    flush(due) {
        for (const [key, line] of this.unfinished) {
            if (!due(line))
                continue;
            this.unfinished.delete(key);
            this.print(line.run, line.text);
        }
    }
    watchSilence(ms = silenceAfter) {
        this.cancels.silence ??= this.clock.after(ms, () => this.breakSilence());
    }
    breakSilence() {
        this.cancels.silence = undefined;
        const running = [...this.model.state.runs.values()].filter((run) => run.view.status === "running" && run.ran);
        if (running.length === 0)
            return;
        const now = this.clock.now();
        const quiet = now - this.lastWrite;
        if (quiet >= silenceAfter) {
            this.lastWrite = now;
            this.output.pulse(running.map((run) => `${run.view.label}: running${runningFor(run, now)}`));
        }
        this.watchSilence(quiet >= silenceAfter ? silenceAfter : silenceAfter - quiet);
    }
    say(lines) {
        if (lines.length === 0)
            return;
        this.lastWrite = this.clock.now();
        this.output.say(lines);
    }
    print(run, text) {
        this.lastWrite = this.clock.now();
        this.output.print(run, logLines(text));
    }
}
function releaseLines(action, view) {
    if (action === "changed")
        return [];
    const label = `${view.package} ${view.id}`;
    const of = (type) => view.runs.filter((run) => run.type === type).length;
    const counts = [
        of("task") > 0 ? (0,words/* pluralText */.qC)(of("task"), "task") : "",
        of("up") > 0 ? (0,words/* pluralText */.qC)(of("up"), "deployment") : "",
        of("down") > 0 ? (0,words/* pluralText */.qC)(of("down"), "removal") : "",
    ].filter(Boolean);
    const done = view.runs.filter((run) => run.status === "done").length;
    return [[`${label}: ${action}`, ...counts, ...(action === "continued" ? [`${done} done`] : [])].join(", ")];
}
/** `done in 44s`, `failed after 9.4s: the command exited with 1`; of a chain that pauses, what it waits for. */
function endText(view, run) {
    if (view.status === "pending" || view.status === "waiting") {
        return [words/* statusWords */.o7[view.status].word, (0,report_entries/* waitsText */.QM)(view.waits)].filter(Boolean).join(", ");
    }
    const ms = run === undefined ? view.duration_ms : runDuration(run);
    const link = view.status === "done" ? "in" : "after";
    const took = ms === undefined ? "" : ` ${link} ${(0,words/* durationText */.S5)(ms)}`;
    const why = view.status === "done" ? undefined : (0,report_entries/* endReason */.Wh)(view);
    return `${words/* statusWords */.o7[view.status].word}${took}${why === undefined ? "" : `: ${why}`}`;
}
function runningFor(run, now) {
    return run.startedAt === undefined ? "" : ` for ${(0,words/* elapsedText */.QF)(now - run.startedAt)}`;
}

;// CONCATENATED MODULE: ./build/report/quiet.js


/** The reader that speaks only of what went wrong, at the end. */
class QuietReporter {
    stream;
    clock;
    closing;
    model = new Model();
    constructor(stream, clock, closing) {
        this.stream = stream;
        this.clock = clock;
        this.closing = closing;
    }
    /** Remembers the event; at the end failures are written. */
    report(event) {
        this.model.apply(event, this.clock.now());
        if (event.type !== "end")
            return;
        const lines = renderFailures(this.model.state, this.closing);
        if (lines.length > 0)
            this.stream.write(`${lines.join("\n")}\n`);
    }
    /** Nothing is held back. */
    async close() { }
}

;// CONCATENATED MODULE: ./build/report/sanitise.js

/**
 * A function that masks every text inside a value and removes its control codes. Done once, before any reader sees or
 * cuts a text: half a secret is one too, and one with a colour code inside would be whole again without it.
 * Values without anything to replace come back as they are. Nothing is remembered between calls: a
 * secret may become known between them.
 */
function createSanitiser(mask) {
    const text = (value) => {
        const masked = mask(value);
        const clean = (0,report_text/* cleanText */.X5)(masked);
        return clean === masked ? masked : mask(clean);
    };
    const walk = (value) => {
        if (typeof value === "string")
            return text(value);
        if (typeof value !== "object" || value === null)
            return value;
        return Array.isArray(value) ? mapArray(value, walk) : mapObject(value, walk);
    };
    return (value) => walk(value);
}
function mapArray(values, walk) {
    let copy;
    for (let index = 0; index < values.length; index += 1) {
        const mapped = walk(values[index]);
        if (mapped === values[index])
            continue;
        copy ??= [...values];
        copy[index] = mapped;
    }
    return copy ?? values;
}
function mapObject(value, walk) {
    const fields = value;
    let copy;
    for (const key in fields) {
        const name = walk(key);
        const mapped = walk(fields[key]);
        if (name === key && mapped === fields[key])
            continue;
        copy ??= { ...fields };
        if (name !== key)
            delete copy[key];
        copy[name] = mapped;
    }
    return copy ?? value;
}

;// CONCATENATED MODULE: ./build/report/tee.js
/**
 * Several readers as one that never throws: a report that cannot be shown must not fail a deployment. A reader that
 * throws hears nothing more; the others are told so once, as a note.
 */
class TeeReporter {
    readers;
    constructor(readers) {
        this.readers = [...readers];
    }
    /** Hands an event to every reader, in the order in which they were given. */
    report(event) {
        for (const reader of [...this.readers]) {
            try {
                reader.reporter.report(event);
            }
            catch (error) {
                this.drop(reader, error);
            }
        }
    }
    /** Closes every reader; one that cannot be closed does not keep the others from it. */
    async close() {
        await Promise.allSettled(this.readers.map(async (reader) => reader.reporter.close()));
    }
    drop(reader, error) {
        const place = this.readers.indexOf(reader);
        if (place < 0)
            return;
        this.readers.splice(place, 1);
        const reason = error instanceof Error ? error.message : String(error);
        this.report({ type: "note", text: `Nothing more is reported to ${reader.name}: ${reason}` });
    }
}

;// CONCATENATED MODULE: ./build/report/create.js








/** Width of lines where there is no terminal; only excerpts of source are cut to it. */
const pipeColumns = 120;
/**
 * The reader that fits the options. It never throws, and no text reaches it unmasked. Where nobody reads the stream any
 * more (`| head`) work goes on unseen.
 */
function createReporter(options) {
    options.stream.on?.("error", () => { });
    const tee = new TeeReporter([{ name: "the terminal", reporter: readerOf(options) }, ...(options.others ?? [])]);
    const sanitise = createSanitiser(options.mask);
    return {
        report: (event) => {
            const safe = attempt(() => sanitise(event));
            if (safe !== undefined)
                tee.report(safe);
        },
        close: () => tee.close(),
    };
}
/** An event that cannot be masked is not shown. */
function attempt(action) {
    try {
        return action();
    }
    catch {
        return undefined;
    }
}
function readerOf(options) {
    const clock = options.clock ?? systemClock();
    const { stream, program } = options;
    const closing = { ...styleOf(stream, options.env, options.color), program };
    switch (progressMode(options)) {
        case "tty":
            return new LiveReporter(stream, clock, closing);
        case "json":
            return new JsonReporter(stream);
        case "quiet":
            return new QuietReporter(stream, clock, closing);
        case "plain":
            return new PlainReporter(outputOf(options), clock, { ...closing, color: false });
    }
}
function outputOf({ stream, groups }) {
    return groups ?? new LabelledOutput(stream);
}
/** What `auto` means: a live tree where stderr is a terminal that can move its cursor and nobody collects a log. */
function progressMode(options) {
    if (options.mode !== "auto")
        return options.mode;
    const { CI, TERM } = options.env;
    const log = CI !== undefined && CI !== "" && CI !== "false";
    return options.stream.isTTY === true && !log && TERM !== "dumb" ? "tty" : "plain";
}
/** What a stream can show: symbols by the locale, colours by the terminal, `NO_COLOR` and the user's wish. */
function styleOf(stream, env, color = "auto") {
    const terminal = stream.isTTY === true && env.TERM !== "dumb";
    const wanted = color === "auto" ? terminal && !env.NO_COLOR : color === "always";
    return { unicode: isUtf8(env), color: wanted, columns: stream.columns || pipeColumns };
}
/** Where no locale is set at all, UTF-8 is what terminals of today speak; `C` and `POSIX` are asked for. */
function isUtf8(env) {
    const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
    return locale === undefined || locale === "" || /utf-?8/i.test(locale);
}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   QM: () => (/* binding */ waitsText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Wh: () => (/* binding */ endReason),
/* harmony export */   fd: () => (/* binding */ nameRoom),
/* harmony export */   so: () => (/* binding */ listText),
/* harmony export */   tG: () => (/* binding */ cutEntries)
/* harmony export */ });
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);



/** A phase with more lines than this becomes counts plus what is not done. */
const mostLines = 8;
/** Cells that names on one line may fill; what is more is counted. */
const nameRoom = 30;
/**
 * The lines of a phase in declaration order. What waits for the same shares one.
 *
 * @param fold Done tasks share a line; otherwise only what is too much for a screen does.
 */
function entriesOf(runs, fold) {
    const entries = grouped(runs, (run) => fold && run.view.type === "task" && run.view.status === "done" ? "done" : undefined);
    if (entries.length <= mostLines)
        return entries;
    const counted = grouped(runs, (run) => (run.view.status === "done" ? "done" : undefined));
    const open = counted.filter((entry) => entry.status !== "done");
    return [...counted.filter((entry) => entry.status === "done"), ...open];
}
/** The first lines of a phase, and what of the rest is to be said in one: `12 more: 10 failed, 2 pending`. */
function cutEntries(entries) {
    const room = mostLines + 1;
    if (entries.length <= room)
        return { shown: entries };
    const rest = entries.slice(room - 1).flatMap((entry) => entry.runs);
    return { shown: entries.slice(0, room - 1), more: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(rest.length)} more: ${countsText(rest)}` };
}
function grouped(runs, doneKey) {
    const groups = new Map();
    for (const run of runs) {
        const key = doneKey(run) ?? shareKey(run) ?? run.view.ref;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [run]);
        else
            group.push(run);
    }
    return [...groups.values()].map(entryOf);
}
/** Equal for runs that may share a line. */
function shareKey({ view }) {
    const idle = view.status === "pending" || view.status === "waiting" || view.status === "cancelled";
    return idle ? JSON.stringify([view.status, view.type, endReason(view), waitsText(view.waits)]) : undefined;
}
function entryOf(runs) {
    const first = runs[0];
    const { status } = first.view;
    const outputs = runs.length === 1 && first.view.type !== "task" && status === "done" ? outputTexts(first) : undefined;
    return { status, runs, name: namesOf(runs), text: stateText(first), ...(outputs && { outputs }) };
}
/** `deploy eu, us`, `lint, test`; done ones are counted: `3 tasks`. */
function namesOf(runs) {
    const first = runs[0].view;
    if (runs.length === 1)
        return (0,_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .runName */ .rt)(first);
    if (first.status === "done")
        return doneCount(runs);
    const verb = (0,_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .verbOf */ .rl)(first.type);
    return `${verb === "" ? "" : `${verb} `}${listText(runs.map((run) => run.view.name))}`;
}
/** Names in a row, as many as there is room for, and the number of the others: `eu, us +3`. */
function listText(names) {
    let shown = names.length;
    while (shown > 1 && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(names.slice(0, shown).join(", ")) > nameRoom)
        shown -= 1;
    const rest = names.length - shown;
    return `${names.slice(0, shown).join(", ")}${rest === 0 ? "" : ` +${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(rest)}`}`;
}
function doneCount(runs) {
    const nouns = { task: "task", up: "deployment", down: "removal" };
    const types = [...new Set(runs.map((run) => run.view.type))];
    return types.map((type) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralText */ .qC)(runs.filter((run) => run.view.type === type).length, nouns[type])).join(", ");
}
/** The words beside a symbol; done and running ones need none. */
function stateText({ view }) {
    if (view.status === "done" || view.status === "running")
        return "";
    const word = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o7[view.status].word;
    if (view.status === "cancelled")
        return endReason(view) ?? word;
    return (view.status === "pending" || view.status === "waiting" ? waitsText(view.waits) : "") || word;
}
/** Why a run was made; said nowhere, since it does not tell how it ended. */
const origins = new Set(["planned", "intent", "redeploy", "retry", "teardown"]);
/** Why a run ended without a result, in one line; absent when it is not known. */
function endReason(view) {
    const reason = view.reason === undefined || origins.has(view.reason) ? undefined : view.reason;
    const text = (view.problem?.message ?? reason)?.split("\n")[0]?.replace(`${view.label} failed: `, "");
    return text === "" ? undefined : text;
}
/** What comes by itself first, then what needs somebody; two of them, and the number of the others. */
function waitsText(waits) {
    const ordered = [...waits.filter((wait) => !wait.act), ...waits.filter((wait) => wait.act)];
    const texts = [...new Set(ordered.map((wait) => wait.text))];
    return texts.slice(0, 2).join(", ") + (texts.length > 2 ? ` +${texts.length - 2}` : "");
}
function outputTexts({ view }) {
    return Object.entries(view.outputs).map(([key, value]) => {
        const text = typeof value === "string" ? value : jsonText(value);
        return `${key} ${text.replace(/\s+/g, " ")}`;
    });
}
function jsonText(value) {
    return JSON.stringify(value, (_, field) => (typeof field === "bigint" ? String(field) : field)) ?? "";
}
/** `2 running, 1 done, 3 pending`. */
function countsText(runs, order = statusOrder) {
    const counts = order.map((status) => [status, runs.filter((run) => run.view.status === status).length]);
    const shown = counts.filter(([, count]) => count > 0);
    return shown.map(([status, count]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(count)} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o7[status].word}`).join(", ");
}
const statusOrder = [
    "running",
    "done",
    "failed",
    "lost",
    "cancelled",
    "failed_retried",
    "waiting",
    "pending",
];


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   renderProblems: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);


/** Lines of a command's output that an error shows. */
const tailLength = 10;
/** Lines of foreign text below a sentence. */
const foreignLines = 3;
/**
 * One problem as lines without line ends: the sentence, the source with a caret, outer callers, the command's last
 * lines, and the step that helps. Text must be masked by the caller; control codes are removed here.
 */
function renderProblem(problem, style, run, heading = "Error") {
    const frames = problem.frames ?? [];
    const [sentence = "", ...foreign] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(problem.message).split("\n");
    const start = run === undefined ? positionPrefix(problem, sentence) : runPrefix(run, sentence);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(`${heading}:`, heading === "Error" ? "red" : "yellow", style)} ${start}${sentence}`,
        ...foreign
            .filter((line) => line.trim() !== "")
            .slice(0, foreignLines)
            .map((line) => `  ${line}`),
        ...(run === undefined ? [] : placeLine(problem, frames[0])),
        ...excerptLines(problem, style, run === undefined ? 2 : 4),
        ...frames.slice(1).map((frame) => `  called from ${placeText(frame)} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(frame.function)}`),
        ...tailLines(problem.tail ?? [], run?.lines),
        ...fixLines(problem.fix),
    ];
}
/** Several problems that were found together, as one list; a single one as {@link renderProblem} shows it. */
function renderProblems(problems, style) {
    const [only] = problems;
    if (only === undefined)
        return [];
    if (problems.length === 1)
        return renderProblem(only, style);
    const blocks = problems.map((problem) => ["", ...renderProblem(problem, style)]);
    return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(problems.length)} problems:`, ...blocks.flat()];
}
/** `api r7 deploy eu failed: ` unless the sentence names the run itself. */
function runPrefix(run, sentence) {
    return sentence.startsWith(`${run.label} `) ? "" : `${run.label} ${run.outcome}: `;
}
/** `FILE:L:C: ` unless the sentence says it already. */
function positionPrefix(problem, sentence) {
    const place = placeOf(problem);
    return place === undefined || sentence.startsWith(place) ? "" : `${place}: `;
}
function placeOf(problem) {
    if (problem.file === undefined)
        return problem.frames?.[0] && placeText(problem.frames[0]);
    const numbers = [problem.line, problem.line === undefined ? undefined : problem.column];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(problem.file), ...numbers.filter((number) => number !== undefined)].join(":");
}
function placeText(frame) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(frame.file)}:${frame.line}:${frame.column}`;
}
function placeLine(problem, innermost) {
    if (innermost !== undefined)
        return [`  ${placeText(innermost)} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(innermost.function)}`];
    const place = placeOf(problem);
    return place === undefined ? [] : [`  ${place}`];
}
/** The source line and a caret; with a line number both stand behind a rule. */
function excerptLines(problem, style, indent) {
    const { excerpt } = problem;
    if (excerpt === undefined)
        return [];
    const numbered = excerpt.line !== undefined;
    const margin = " ".repeat(numbered ? indent : 2);
    const gutter = numbered ? `${excerpt.line} | ` : "";
    const below = numbered ? `${" ".repeat(gutter.length - 2)}| ` : "";
    const room = Math.max(20, style.columns - margin.length - gutter.length);
    const source = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(excerpt.text).split("\n")[0] ?? "";
    const { text, cell } = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .windowText */ .Kn)(source.trimEnd(), excerpt.column, room, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ellipsisOf */ .$E)(style));
    return [`${margin}${gutter}${text}`, `${margin}${below}${" ".repeat(cell)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("^", "red", style)}`];
}
function tailLines(tail, total) {
    const lines = tail.flatMap((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(line).replace(/\n+$/, "").split("\n")).slice(-tailLength);
    if (lines.length === 0)
        return [];
    const of = total !== undefined && total > lines.length ? ` of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(total)}` : "";
    const head = of === "" ? `  Last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralText */ .qC)(lines.length, "line")}:` : `  Last ${lines.length}${of} lines:`;
    return [head, ...lines.map((line) => `    ${line}`.trimEnd())];
}
/** Further lines of a fix are there to be pasted, so they keep their own indentation below it. */
function fixLines(fix) {
    if (fix === undefined || fix === "")
        return [];
    const [first = "", ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(fix).split("\n");
    return [`Fix: ${first}`, ...rest.map((line) => `  ${line}`)];
}


/***/ }),

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ packageRef),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   m3: () => (/* binding */ shortRef),
/* harmony export */   nW: () => (/* binding */ releaseRef),
/* harmony export */   rl: () => (/* binding */ verbOf),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   x9: () => (/* binding */ itemRef)
/* harmony export */ });
const plainWord = /^[\w@%+=:,./-]+$/;
/** A command line to paste: the program as it was called, and its arguments, quoted for a shell where they need it. */
function commandText(program, args) {
    return [program, ...args.map(quoted)].join(" ");
}
function quoted(argument) {
    return plainWord.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
/** A ref as it can be typed where the command was given: from the root `FILE/@r1`, from elsewhere `//FILE/@r1`. */
function shortRef(ref, place) {
    const own = place === undefined ? undefined : `${place.repo}/-/`;
    if (own === undefined || !ref.startsWith(own))
        return ref;
    return place?.folder === "" ? ref.slice(own.length) : `//${ref.slice(own.length)}`;
}
/** A run's item: its ref without the number of the attempt. */
function itemRef(run) {
    return /^(.*\/@[^/]+\/(?:task|deploy)\/[^/]+)(?:\/\d+)?$/.exec(run)?.[1] ?? run;
}
/** The release that a run belongs to: its ref up to and with `@rN`. */
function releaseRef(run) {
    return /^(.*?\/@[^/]+)(?:\/|$)/.exec(run)?.[1] ?? run;
}
/** The package that a run or release belongs to. */
function packageRef(ref) {
    return releaseRef(ref).replace(/\/@[^/]*$/, "");
}
/** What a run does, without its release: `test`, `deploy eu`, `remove eu`. */
function runName(run) {
    return run.type === "task" ? run.name : `${verbOf(run.type)} ${run.name}`;
}
/** `deploy` or `remove`; empty for a task. */
function verbOf(type) {
    if (type === "task")
        return "";
    return type === "up" ? "deploy" : "remove";
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ expandTabs),
/* harmony export */   F2: () => (/* binding */ padText),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Kn: () => (/* binding */ windowText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
/* unused harmony export characterWidth */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Control codes other than tab and newline, line separators, and marks that turn the direction of what follows. */
const unsafe = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}/u;
const unsafeAll = new RegExp(unsafe.source, "gu");
const ascii = /^[ -~]*$/;
const zeroWidth = /\p{M}|\p{Cf}/u;
/** Characters that fill two cells: East Asian Wide and Fullwidth of Unicode, and emoji shown as pictures. */
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
/**
 * Foreign text without anything that could move a cursor, colour a screen or hide what stands there. Tabs and line
 * breaks stay. Of a line that was overwritten with carriage returns, what was written last stays.
 */
function cleanText(text) {
    if (ascii.test(text) || !unsafe.test(text))
        return text;
    const visible = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll("\r\n", "\n");
    return visible
        .split("\n")
        .map((line) => (line.includes("\r") ? (line.split("\r").findLast((part) => part !== "") ?? "") : line))
        .join("\n")
        .replace(unsafeAll, "");
}
/** Cells that a character fills on a terminal: 0, 1 or 2. */
function characterWidth(character) {
    if (ascii.test(character))
        return 1;
    if (zeroWidth.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}
/** Cells that a text of one line fills. */
function textWidth(text) {
    if (ascii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** A text of at most `columns` cells; what was cut away is marked by the ellipsis. */
function cutText(text, columns, ellipsis = "…") {
    if (textWidth(text) <= columns)
        return text;
    const mark = textWidth(ellipsis) <= columns ? ellipsis : "";
    return takeCells(text, Math.max(0, columns - mark.length)) + mark;
}
/** The longest beginning of a text that fills at most `cells`. */
function takeCells(text, cells) {
    let width = 0;
    let end = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (width > cells)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}
/** A text filled up with spaces to `columns` cells; longer ones stay as they are. */
function padText(text, columns) {
    return text + " ".repeat(Math.max(0, columns - textWidth(text)));
}
/** A line with its tabs replaced by spaces up to the next multiple of `stop`. */
function expandTabs(text, stop = 4) {
    if (!text.includes("\t"))
        return text;
    let line = "";
    let width = 0;
    for (const character of text) {
        const piece = character === "\t" ? " ".repeat(stop - (width % stop)) : character;
        line += piece;
        width += character === "\t" ? piece.length : characterWidth(character);
    }
    return line;
}
/**
 * The part of a long line around a place, and the cell (from 0) at which that place stands in it.
 *
 * @param column 1-based, in code points of `text`.
 */
function windowText(text, column, columns, ellipsis = "…") {
    const before = [...text].slice(0, Math.max(0, column - 1)).join("");
    const line = expandTabs(text);
    const cell = textWidth(expandTabs(before));
    if (textWidth(line) <= columns)
        return { text: line, cell };
    const start = Math.max(0, Math.min(cell - Math.floor(columns / 2), textWidth(line) - columns + ellipsis.length));
    if (start === 0)
        return { text: cutText(line, columns, ellipsis), cell };
    const head = takeCells(line, start);
    const rest = ellipsis + line.slice(head.length);
    return { text: cutText(rest, columns, ellipsis), cell: cell - textWidth(head) + ellipsis.length };
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ ellipsisOf),
/* harmony export */   QF: () => (/* binding */ elapsedText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   qC: () => (/* binding */ pluralText),
/* harmony export */   sn: () => (/* binding */ releaseStatus),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* unused harmony export sizeText */
const codes = {
    plain: "",
    dim: "2",
    red: "31",
    green: "32",
    yellow: "33",
    blue: "34",
    magenta: "35",
};
/** A status as people read it. The word carries the meaning; symbol and colour repeat it. */
const statusWords = {
    pending: { word: "pending", symbol: "·", ascii: "..", tone: "dim" },
    waiting: { word: "waiting", symbol: "◦", ascii: "wait", tone: "yellow" },
    running: { word: "running", symbol: "⠿", ascii: "run", tone: "blue" },
    done: { word: "done", symbol: "✓", ascii: "ok", tone: "green" },
    failed: { word: "failed", symbol: "✗", ascii: "FAIL", tone: "red" },
    failed_retried: { word: "retried", symbol: "✗", ascii: "FAIL", tone: "dim" },
    lost: { word: "lost", symbol: "!", ascii: "LOST", tone: "magenta" },
    cancelled: { word: "cancelled", symbol: "–", ascii: "skip", tone: "dim" },
};
const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
/** The word and symbol that stand for a whole release. */
function releaseStatus(status) {
    return status === "complete" ? "done" : status;
}
/** A symbol in its column; with `now` (ms) a running one turns. */
function symbolOf(status, style, now) {
    if (!style.unicode)
        return statusWords[status].ascii.padEnd(4);
    if (status === "running" && now !== undefined)
        return spinner[Math.floor(now / 100) % spinner.length] ?? "⠿";
    return statusWords[status].symbol;
}
/** What stands for text that was cut away. */
function ellipsisOf(style) {
    return style.unicode ? "…" : "...";
}
/** A text in a colour, where colours are wanted. */
function paint(text, tone, style) {
    return style.color && tone !== "plain" && text !== "" ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;
}
/** A duration in ms: `80ms 6.1s 31s 2m10s 1h05m 3d`. */
function durationText(ms) {
    if (ms < 999.5)
        return `${Math.max(0, Math.round(ms))}ms`;
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)}s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return twoUnits(seconds, 60, "m", "s");
    const minutes = Math.floor(seconds / 60);
    return minutes < 24 * 60 ? twoUnits(minutes, 60, "h", "m") : `${Math.floor(minutes / 1440)}d`;
}
function twoUnits(value, base, large, small) {
    const rest = value % base;
    return `${Math.floor(value / base)}${large}${rest === 0 ? "" : `${String(rest).padStart(2, "0")}${small}`}`;
}
/** How long something has been going on, in ms; whole seconds, so that it does not flicker. */
function elapsedText(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    return seconds < 10 ? `${seconds}s` : durationText(seconds * 1000);
}
/** How long ago something was, in ms, in its largest unit: `40s 12m 1h 3d`. */
function ageText(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m`;
    return seconds < 86_400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86_400)}d`;
}
/** `10,000`. */
function countText(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 task`, `3 tasks`. */
function pluralText(count, noun, nouns = `${noun}s`) {
    return `${countText(count)} ${count === 1 ? noun : nouns}`;
}
/** A size in bytes: `512 B`, `1.2 MiB`. */
function sizeText(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1023.95 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1).replace(/\.0$/, "")} ${units[unit]}`;
}
/** A commit's first seven digits; a folder without a commit has `null` in its place. */
function commitText(commit) {
    return commit === "null" ? "no commit" : commit.slice(0, 7);
}


/***/ })

};
