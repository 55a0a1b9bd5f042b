package auditway.followup.report;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reports of audits for reading, by everybody as far as a report is for them. */
@Component
public class Reports {

    private static final TeamRole[] WHOLE = {
        TeamRole.LEAD_AUDITOR,
        TeamRole.AUDITOR,
        TeamRole.TECHNICAL_EXPERT,
        TeamRole.TECHNICAL_REVIEWER,
        TeamRole.DECISION_MAKER
    };

    private final Snapshots snapshots;
    private final ReportChanges changes;
    private final Renditions renditions;
    private final Prints prints;
    private final AuditDirectory audits;

    Reports(Snapshots snapshots, ReportChanges changes, Renditions renditions, Prints prints, AuditDirectory audits) {
        this.snapshots = snapshots;
        this.changes = changes;
        this.renditions = renditions;
        this.prints = prints;
        this.audits = audits;
    }

    /** All revisions this actor may read in at least one rendition, the current one first. */
    public List<Report> visible(String auditId, Actor actor) {
        audits.visible(auditId, actor);
        return snapshots.of(auditId).stream()
                .filter(report -> !readable(report, actor).isEmpty())
                .toList();
    }

    /** In which renditions this actor may read a revision: a draft is for those who work on it and the partner's lead. */
    public Set<Rendition> readable(Report report, Actor actor) {
        if (actor.isCoordinating()
                || actor.is(Role.PARTNER_LEAD) && actor.isPartner()
                || audits.holds(actor, report.auditId(), WHOLE)) {
            return EnumSet.allOf(Rendition.class);
        }
        return report.isIssued() ? EnumSet.of(Rendition.SHAREABLE) : EnumSet.noneOf(Rendition.class);
    }

    /**
     * One revision that is asked for in one rendition.
     *
     * @param revision null for the current one
     * @throws NotFound if there is none this actor may know of
     * @throws NotYours if it is there, but not for them in this rendition
     */
    public Report readable(String auditId, @Nullable Integer revision, Rendition rendition, Actor actor) {
        Report report = visible(auditId, actor).stream()
                .filter(one -> revision == null || one.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        revision == null
                                ? "The report of " + auditId + " is not there yet; it follows the decision."
                                : "The report of " + auditId + " has no revision " + revision
                                        + "; choose one on its page."));
        if (!readable(report, actor).contains(rendition)) {
            throw new NotYours("The confidential rendition is for the audit's team and the partner's lead;"
                    + " ask for the shareable one.");
        }
        return report;
    }

    /** What a revision says otherwise than the one before it. */
    public List<Snapshot.Change> changes(Report report) {
        return changes.of(report.auditId(), report.revision());
    }

    /** The rendition as a page of its own. */
    public String page(Report report, Rendition rendition, Surroundings around) {
        Snapshot snapshot = snapshots.read(report);
        return report.isIssued()
                ? renditions.page(snapshot, report.sha256(), rendition, around)
                : renditions.draftPage(snapshot, report.sha256(), rendition, around);
    }

    /** The rendition as a file, the same bytes each time. */
    public byte[] pdf(Report report, Rendition rendition) {
        return prints.pdf(report, rendition);
    }

    /** The rendition as data; the shareable one has no place for what it must not hold (rule 22). */
    public Object data(Report report, Rendition rendition) {
        Snapshot snapshot = snapshots.read(report);
        return rendition == Rendition.SHAREABLE ? ShareableReport.of(snapshot, report.sha256()) : snapshot;
    }

    /** What lies around a rendition in the browser: addresses of its style sheets, of the way back and of the file. */
    public record Surroundings(List<String> sheets, String back, String file) {}
}
