// Works for the form instead of asking the person: finds a number with which the hash of the token begins with zeros.
// The same file is the page's part and the worker's; whatever fails leaves the question in plain words standing.
{
    const asWorker = typeof document === "undefined";

    async function work({ token, zeros }) {
        const text = new TextEncoder();
        const hash = (n) => crypto.subtle.digest("SHA-256", text.encode(token + ":" + n));
        const enough = (bytes) => Math.clz32(new DataView(bytes).getUint32(0)) >= zeros;
        for (let from = 0; ; from += 256) {
            const hashes = await Promise.all(Array.from({ length: 256 }, (_, i) => hash(from + i)));
            const at = hashes.findIndex(enough);
            if (at >= 0) return from + at;
        }
    }

    function start(part, script) {
        const form = part.closest("form");
        const [status, question] = [part.querySelector("[role=status]"), part.querySelector("[data-question]")];
        let sending = null;
        let working = true;
        const worker = new Worker(script);
        const finish = (sentence, ask) => {
            working = false;
            worker.terminate();
            status.textContent = sentence;
            question.hidden = !ask;
            if (sending && !ask) form.requestSubmit(sending.submitter);
        };
        // whoever is faster than the work waits for it
        form.addEventListener("submit", (event) => {
            if (!working) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            sending = event;
        }, true);
        worker.onerror = () => finish("", true);
        worker.onmessage = ({ data }) => {
            part.querySelector("[name=check-work]").value = data;
            finish(part.dataset.done, false);
        };
        status.textContent = part.dataset.working;
        question.hidden = true;
        worker.postMessage({ token: part.querySelector("[name=check-token]").value, zeros: Number(part.dataset.zeros) });
    }

    if (asWorker) {
        // what an async function throws must reach the page as an error
        onmessage = ({ data }) => work(data).then(postMessage, (e) => setTimeout(() => { throw e; }));
    } else if (window.Worker && window.crypto && crypto.subtle) {
        const script = document.currentScript.src;
        for (const part of document.querySelectorAll("[data-human-check]")) start(part, script);
    }
}
