package auditway.audit.audit;

import java.util.Optional;
import java.util.stream.Stream;

/** The ten phases of an audit in their order (domain §4), each a diagram of its own. */
public enum Phase {
    APPLICATION("application", "Application", AuditState.ELIGIBILITY),
    ENGAGEMENT("engagement", "Engagement", AuditState.ENGAGEMENT),
    SCHEDULING("scheduling", "Scheduling", AuditState.SCHEDULING),
    PREPARATION("preparation", "Preparation", AuditState.PREPARATION),
    CONDUCT("conduct", "Conduct", AuditState.CONDUCT),
    FINDINGS_REVIEW("findings-review", "Findings review", AuditState.FINDINGS_REVIEW),
    ACTION_ITEMS("action-closure", "Action items", AuditState.ACTION_CLOSURE),
    GAP_REVIEW("gap-review", "Gap review", AuditState.ACTION_CLOSURE),
    DECISION("decision", "Review, decision", AuditState.TECHNICAL_REVIEW),
    REPORTING("reporting", "Report, closure", AuditState.REPORTING);

    private final String process;
    private final String title;
    private final AuditState state;

    Phase(String process, String title, AuditState state) {
        this.process = process;
        this.title = title;
        this.state = state;
    }

    /** The phase that this diagram runs, empty for any other diagram. */
    public static Optional<Phase> ofProcess(String process) {
        return Stream.of(values())
                .filter(phase -> phase.process.equals(process))
                .findFirst();
    }

    /** The phase of this name as programs and addresses write it, empty where there is none. */
    public static Optional<Phase> named(String name) {
        return Stream.of(values()).filter(phase -> phase.name().equals(name)).findFirst();
    }

    public String process() {
        return process;
    }

    public String title() {
        return title;
    }

    /** The state an audit has as it enters this phase. */
    public AuditState state() {
        return state;
    }
}
