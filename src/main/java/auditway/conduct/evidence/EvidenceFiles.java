package auditway.conduct.evidence;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.platform.input.Limits;
import auditway.platform.input.Shortened;
import auditway.platform.input.WebAddress;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Refusal;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence of audits: offered, added to, cited, withdrawn, but never changed or deleted (rule 8). */
@Service
@Transactional
public class EvidenceFiles {

    private final EvidenceTerms terms;
    private final EvidenceRows rows;
    private final EvidenceNumbers numbers;
    private final FileContents contents;
    private final AuditDirectory audits;
    private final Trail trail;
    private final Clock clock;

    EvidenceFiles(
            EvidenceTerms terms,
            EvidenceRows rows,
            EvidenceNumbers numbers,
            FileContents contents,
            AuditDirectory audits,
            Trail trail,
            Clock clock) {
        this.terms = terms;
        this.rows = rows;
        this.numbers = numbers;
        this.contents = contents;
        this.audits = audits;
        this.trail = trail;
        this.clock = clock;
    }

    /** Content of one version, for download. */
    public record Download(EvidenceVersion version, Resource content) {}

    /**
     * Keeps a file as new evidence.
     *
     * @throws Refusal if this actor may not, the audit no longer takes any, the control's freshness window is missed
     *     (rule 7), or the file is empty, too large or of a kind that is not taken
     */
    public Evidence offer(NewEvidence offer, InputStream content, Actor actor) {
        terms.checkNew(offer, actor);
        String filename = Filenames.clean(offer.name());
        return add(offer, Evidence.Kind.FILE, filename, contents.keep(content, filename), actor);
    }

    /** Notes an address, given as the offer's name, as new evidence; refused like {@link #offer}. */
    public Evidence link(NewEvidence offer, Actor actor) {
        terms.checkNew(offer, actor);
        String address = WebAddress.of("link", "The link", offer.name()).typed();
        return add(offer, Evidence.Kind.LINK, address, Filenames.kept(address), actor);
    }

    /** Adds a newer version of a file that nobody has looked at yet. */
    public Evidence revise(String id, String filename, Period period, InputStream content, Actor actor) {
        Evidence older = held(id, actor);
        terms.checkSide(older.auditId(), older.purpose(), actor);
        if (older.isLink() || !older.counts()) {
            throw new Conflict("Evidence " + id + " takes no versions; offer a new file.");
        }
        terms.checkRevised(older);
        terms.check(
                new NewEvidence(
                        older.auditId(),
                        older.controlId(),
                        older.purpose(),
                        older.subjectId(),
                        older.title(),
                        filename,
                        period),
                actor);
        String clean = Filenames.clean(filename);
        FileContents.Kept kept = contents.keep(content, clean);
        EvidenceVersion version = version(older.current().number() + 1, clean, kept, period, actor);
        rows.insert(id, version);
        record(older.auditId(), "Evidence version added", id, clean + ", SHA-256 " + kept.sha256(), actor);
        return get(id, actor);
    }

    /**
     * Marks evidence as no longer counting; its content stays.
     *
     * @throws Conflict if the auditors look at it, a finding or a closure cites it (rule 8), or the audit no longer takes such evidence
     */
    public void withdraw(String id, String why, Actor actor) {
        Evidence evidence = held(id, actor);
        boolean own = evidence.versions().stream()
                .anyMatch(version -> version.uploadedBy().equals(actor.accountId()));
        if (!own && !actor.is(Role.PARTNER_LEAD)) {
            throw new NotYours(
                    "Evidence is withdrawn by the person who added it or by the partner's lead; ask one of them.");
        }
        terms.checkTaken(evidence.auditId(), evidence.purpose(), actor);
        terms.checkWithdrawn(evidence);
        if (why.isBlank()) {
            throw new Invalid("why", "Say why the evidence is withdrawn.");
        }
        rows.withdraw(id, actor.accountId(), why.strip(), now());
        trail.record(entry("Evidence withdrawn", evidence.auditId(), id, actor).because(why.strip()));
    }

    /** Marks evidence as cited by a finding, closure or report; unknown ids are passed over. */
    public void cite(Collection<String> ids, String by) {
        rows.cite(ids, by);
    }

    /** Everything offered in an audit, by id; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<Evidence> ofAudit(String auditId) {
        return rows.where("e.audit_id = :audit", Map.of("audit", auditId));
    }

    /** How many pieces of evidence still count. */
    @Transactional(readOnly = true)
    public int count(String auditId) {
        return rows.count(auditId);
    }

    /** Whether this actor is of a side that offers evidence in this audit, which may still be too late for it. */
    @Transactional(readOnly = true)
    public boolean mayOffer(AuditSummary audit, Actor actor) {
        return terms.allows(audit, Purpose.RESPONSE, actor);
    }

    /** Those of an audit's pieces that may still take a newer version or be withdrawn, by id. */
    @Transactional(readOnly = true)
    public List<String> changeable(AuditSummary audit) {
        return terms.changeable(audit, ofAudit(audit.id()));
    }

    /** What was offered for one control; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<Evidence> ofControl(String auditId, String controlId) {
        return rows.where(
                "e.audit_id = :audit and e.control_id = :control", Map.of("audit", auditId, "control", controlId));
    }

    /** What was offered for an action item, evidence request or prerequisite; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<Evidence> ofSubject(String auditId, String subjectId) {
        return rows.where(
                "e.audit_id = :audit and e.subject_id = :subject", Map.of("audit", auditId, "subject", subjectId));
    }

    /** @throws NotFound if it does not exist or belongs to an audit this actor may not see (rule 25) */
    @Transactional(readOnly = true)
    public Evidence get(String id, Actor actor) {
        return rows
                .where(
                        "e.id = :id and exists (select 1 from visible_audit v where v.audit_id = e.audit_id and v.account_id = :me)",
                        Map.of("id", id, "me", actor.accountId()))
                .stream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /** The same, with the audit held, so that nothing cites or withdraws it meanwhile. */
    private Evidence held(String id, Actor actor) {
        audits.oneAtATime(get(id, actor).auditId());
        return get(id, actor);
    }

    /** The content of a version, of the newest for 0. */
    @Transactional(readOnly = true)
    public Download download(String id, int number, Actor actor) {
        Evidence evidence = get(id, actor);
        EvidenceVersion version = evidence.versions().stream()
                .filter(each -> number == 0 ? each.equals(evidence.current()) : each.number() == number)
                .findFirst()
                .filter(each -> !evidence.isLink())
                .orElseThrow(() -> unknown(id));
        return new Download(version, contents.read(version.sha256()));
    }

    private Evidence add(NewEvidence offer, Evidence.Kind kind, String name, FileContents.Kept kept, Actor actor) {
        String id = numbers.next(offer.auditId(), "E");
        String title = Limits.line("title", "The title", offer.title(), Filenames.TITLE);
        EvidenceVersion version = version(1, name, kept, offer.period(), actor);
        String shown = Shortened.to(Filenames.TITLE, title.isEmpty() ? name : title);
        rows.insert(id, offer, shown, kind, version.uploadedAt());
        rows.insert(id, version);
        record(
                offer.auditId(),
                "Evidence offered",
                id,
                name + (kind == Evidence.Kind.LINK ? ", link" : ", SHA-256 " + kept.sha256()),
                actor);
        return new Evidence(
                id,
                offer.auditId(),
                offer.controlId(),
                offer.purpose(),
                offer.subjectId(),
                shown,
                kind,
                null,
                false,
                List.of(version));
    }

    private EvidenceVersion version(int number, String name, FileContents.Kept kept, Period period, Actor actor) {
        return new EvidenceVersion(
                number,
                name,
                kept.mediaType(),
                kept.size(),
                kept.sha256(),
                actor.accountId(),
                actor.name(),
                now(),
                period);
    }

    private void record(String auditId, String action, String id, String content, Actor actor) {
        trail.record(entry(action, auditId, id, actor).changed(null, content));
    }

    private static TrailEntry entry(String action, String auditId, String id, Actor actor) {
        return TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(auditId)
                .about(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static NotFound unknown(String id) {
        return new NotFound("There is no evidence " + id + "; look at the audit's evidence page.");
    }
}
