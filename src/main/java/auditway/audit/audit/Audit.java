package auditway.audit.audit;

import auditway.platform.refusal.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One audit of one partner against one edition; guards where it may go from where it stands. */
final class Audit {

    private final String id;
    private final String organisationId;
    private final String editionId;
    private final Request request;
    private final int version;
    private AuditState state;
    private @Nullable Phase phase;
    private TeamState teamState;
    private boolean remote;
    private String site;
    private @Nullable Slot slot;
    private @Nullable Instant closedAt;

    /** What was asked for, by whom and when. */
    record Request(
            @Nullable LocalDate windowFrom, @Nullable LocalDate windowTo, String reason, String by, Instant at) {}

    Audit(String id, String organisationId, String editionId, Request request, boolean remote, String site) {
        this(
                id,
                organisationId,
                editionId,
                request,
                0,
                AuditState.REQUESTED,
                null,
                TeamState.NONE,
                remote,
                site,
                null,
                null);
    }

    Audit(
            String id,
            String organisationId,
            String editionId,
            Request request,
            int version,
            AuditState state,
            @Nullable Phase phase,
            TeamState teamState,
            boolean remote,
            String site,
            @Nullable Slot slot,
            @Nullable Instant closedAt) {
        this.id = id;
        this.organisationId = organisationId;
        this.editionId = editionId;
        this.request = request;
        this.version = version;
        this.state = state;
        this.phase = phase;
        this.teamState = teamState;
        this.remote = remote;
        this.site = site;
        this.slot = slot;
        this.closedAt = closedAt;
    }

    /** The processes have entered a phase. */
    void enter(Phase next) {
        refuseIfOver();
        phase = next;
        state = next.state();
    }

    void refuse() {
        leave(AuditState.REFUSED);
    }

    void lapse() {
        leave(AuditState.LAPSED);
    }

    /** Leaves the regular way: cancelled or withdrawn. */
    void end(AuditState exit) {
        leave(exit);
    }

    void proposeTeam() {
        teamState = TeamState.PROPOSED;
    }

    void acceptTeam() {
        teamState = TeamState.ACCEPTED;
    }

    void objectToTeam() {
        teamState = TeamState.OBJECTED;
    }

    /** Sets where it will be held, before the slot is agreed. */
    void place(boolean held, String where) {
        remote = held;
        site = where;
    }

    /** Agrees on a slot, or on none any more where new ones are proposed. */
    void schedule(@Nullable Slot agreed) {
        slot = agreed;
    }

    void approveReview() {
        state = AuditState.DECISION;
    }

    void close(Instant at) {
        refuseIfOver();
        state = AuditState.CLOSED;
        closedAt = at;
    }

    private void leave(AuditState exit) {
        refuseIfOver();
        state = exit;
    }

    private void refuseIfOver() {
        if (state.isOver()) {
            throw new Conflict("Audit " + id + " is " + state.title().toLowerCase(java.util.Locale.ROOT)
                    + "; nothing more can be done in it.");
        }
    }

    String id() {
        return id;
    }

    String organisationId() {
        return organisationId;
    }

    String editionId() {
        return editionId;
    }

    Request request() {
        return request;
    }

    int version() {
        return version;
    }

    AuditState state() {
        return state;
    }

    @Nullable
    Phase phase() {
        return phase;
    }

    TeamState teamState() {
        return teamState;
    }

    boolean remote() {
        return remote;
    }

    String site() {
        return site;
    }

    @Nullable
    Slot slot() {
        return slot;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
