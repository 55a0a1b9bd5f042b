package auditway.conduct.finding;

import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** One finding of an audit (ISO 19011 3.10); its wording is open until the gap report freezes it. */
public class Finding {

    /** Whether a finding counts. */
    public enum Standing {
        DRAFT,
        ISSUED,
        WITHDRAWN
    }

    @Id
    private final String id;

    @Version
    private @Nullable Integer version;

    private final String auditId;
    private final String organisationId;
    private final int ordinal;
    private final @Nullable String controlId;
    private final @Nullable String repeats;
    private final String draftedBy;
    private final Instant draftedAt;
    private String wordedBy;
    private final boolean byVerdict;
    private Grade grade;
    private boolean regraded;
    private Standing standing;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Wording wording;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "look_")
    private SecondLook secondLook;

    Finding(
            String id,
            @Nullable Integer version,
            String auditId,
            String organisationId,
            int ordinal,
            @Nullable String controlId,
            @Nullable String repeats,
            String draftedBy,
            Instant draftedAt,
            String wordedBy,
            boolean byVerdict,
            Grade grade,
            boolean regraded,
            Standing standing,
            Wording wording,
            SecondLook secondLook) {
        this.id = id;
        this.version = version;
        this.auditId = auditId;
        this.organisationId = organisationId;
        this.ordinal = ordinal;
        this.controlId = controlId;
        this.repeats = repeats;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        this.wordedBy = wordedBy;
        this.byVerdict = byVerdict;
        this.grade = grade;
        this.regraded = regraded;
        this.standing = standing;
        this.wording = wording;
        this.secondLook = secondLook;
    }

    /** Changes what it says; a second look given before does not cover the new words, and who wrote them does not give the next one. */
    void revise(Wording revised, String account) {
        demandDraft();
        wordedBy = account;
        wording = revised.withRequirement(wording.requirement());
        secondLook = SecondLook.asNeededFor(grade);
    }

    void agree(String account, Instant at) {
        look(SecondLook.State.AGREED, account, at, "");
    }

    void sendBack(String account, Instant at, String remark) {
        if (remark.isBlank()) {
            throw new Invalid("remark", "Say in the remark what should be changed before " + label() + " is agreed.");
        }
        look(SecondLook.State.RETURNED, account, at, remark.strip());
    }

    private void look(SecondLook.State state, String account, Instant at, String remark) {
        demandDraft();
        if (grade != Grade.MANDATORY) {
            throw new Conflict(label() + " needs no second look; only mandatory findings do.");
        }
        if (account.equals(wordedBy)) {
            throw new NotYours(
                    "You worded " + label() + " yourself; ask another member of the team for the second look.");
        }
        secondLook = new SecondLook(state, account, at, remark);
    }

    void withdraw() {
        demandDraft();
        standing = Standing.WITHDRAWN;
    }

    /** A dispute ended with its withdrawal, although it was issued. */
    void withdrawByRuling() {
        if (standing != Standing.ISSUED) {
            throw new Conflict(label() + " does not stand; there is nothing to withdraw.");
        }
        standing = Standing.WITHDRAWN;
    }

    /** The verdict it was withdrawn for has come back. */
    void reopen() {
        standing = Standing.DRAFT;
        secondLook = SecondLook.asNeededFor(grade);
    }

    void issue() {
        demandDraft();
        standing = Standing.ISSUED;
    }

    /** Gives it another grade after the technical review; a repeat is never graded lower (rule 24). */
    void regrade(Grade other) {
        if (grade == other) {
            throw new Invalid("grade", label() + " is graded " + grade.title() + " already; choose another grade.");
        }
        if (repeats != null && grade.isHeavierThan(other)) {
            throw new Invalid("grade", label() + " repeats " + repeats + " and cannot be graded lower.");
        }
        grade = other;
        regraded = true;
    }

    /** The same with the grade that a reader knows it by; read, never kept. */
    Finding as(Grade known) {
        return new Finding(
                id,
                version,
                auditId,
                organisationId,
                ordinal,
                controlId,
                repeats,
                draftedBy,
                draftedAt,
                wordedBy,
                byVerdict,
                known,
                false,
                standing,
                wording,
                secondLook);
    }

    private void demandDraft() {
        if (standing != Standing.DRAFT) {
            throw new Conflict(
                    standing == Standing.ISSUED
                            ? label()
                                    + " was issued with the gap report; only a dispute or the technical review changes it now."
                            : label() + " was withdrawn; record a new finding instead.");
        }
    }

    public String id() {
        return id;
    }

    public String auditId() {
        return auditId;
    }

    /** The number of its present words and look; who changes or agrees says which one was read. */
    public int version() {
        return version == null ? 0 : version;
    }

    /** Short name within its audit, for example F-02. */
    public String label() {
        return "F-%02d".formatted(ordinal);
    }

    /** The control not fully met; empty for a strength or opportunity of the whole audit. */
    public Optional<String> controlId() {
        return Optional.ofNullable(controlId);
    }

    /** The finding of the previous cycle that this one repeats (rule 24). */
    public Optional<String> repeats() {
        return Optional.ofNullable(repeats);
    }

    /** Who recorded it first, whatever others changed of its words. */
    public String draftedBy() {
        return draftedBy;
    }

    /** Whose words it has now; another gives the second look. */
    public String wordedBy() {
        return wordedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Grade grade() {
        return grade;
    }

    /** Whether the technical review gave it another grade than its verdict did. */
    public boolean wasRegraded() {
        return regraded;
    }

    public boolean isIssued() {
        return standing == Standing.ISSUED;
    }

    /** Whether a verdict opened it; then it goes with that verdict and not by hand. */
    public boolean isByVerdict() {
        return byVerdict;
    }

    public boolean isDraft() {
        return standing == Standing.DRAFT;
    }

    public Wording wording() {
        return wording;
    }

    public SecondLook secondLook() {
        return secondLook;
    }
}
