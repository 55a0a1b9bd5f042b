package auditway.conduct.evidence;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditPart.Kind;
import auditway.audit.audit.AuditParts;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.MeetingDays;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may offer evidence, for what and until when. */
@Component
class EvidenceTerms {

    private final AuditDirectory audits;
    private final AuditParts parts;
    private final Editions editions;
    private final ObjectProvider<FixedOffers> fixed;
    private final MeetingDays days;
    private final EvidenceMost most;
    private final Clock clock;

    EvidenceTerms(
            AuditDirectory audits,
            AuditParts parts,
            Editions editions,
            ObjectProvider<FixedOffers> fixed,
            MeetingDays days,
            EvidenceMost most,
            Clock clock) {
        this.most = most;
        this.days = days;
        this.audits = audits;
        this.parts = parts;
        this.editions = editions;
        this.fixed = fixed;
        this.clock = clock;
    }

    /**
     * Checks everything that can be known before the content is read. The audit is held until the transaction ends, so that what the
     * offer is for is not submitted or settled meanwhile.
     */
    void check(NewEvidence offer, Actor actor) {
        audits.oneAtATime(audits.visible(offer.auditId(), actor).id());
        AuditSummary audit = audits.visible(offer.auditId(), actor);
        checkSide(audit.id(), offer.purpose(), actor);
        checkState(audit, offer.purpose());
        checkSubject(offer, actor);
        offer.period().checkNotAhead(today(audit));
        if (offer.controlId() != null) {
            parts.require(Kind.CONTROL, audit.id(), offer.controlId(), actor, "controlId");
            Control control = editions.get(audit.editionId()).control(offer.controlId());
            boolean mustBeStated = offer.purpose() == Purpose.RESPONSE && actor.isPartner();
            FreshnessRule.of(control).ifPresent(rule -> rule.check(offer.period(), today(audit), mustBeStated));
        }
    }

    /** The same for a further piece, which the audit and its item must have room for. */
    void checkNew(NewEvidence offer, Actor actor) {
        check(offer, actor);
        most.check(offer);
    }

    /** Whether the actor may offer something for this purpose now. */
    boolean allows(AuditSummary audit, Purpose purpose, Actor actor) {
        try {
            checkSide(audit.id(), purpose, actor);
            checkState(audit, purpose);
            return true;
        } catch (NotYours | Conflict refused) {
            return false;
        }
    }

    /** Checks that the actor is of a side that offers evidence, and that the audit still takes it. */
    void checkTaken(String auditId, Purpose purpose, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        checkSide(auditId, purpose, actor);
        checkState(audit, purpose);
    }

    /** Those pieces that may take a newer version or be withdrawn, as far as the audit and what rests on them go, by id. */
    List<String> changeable(AuditSummary audit, List<Evidence> pieces) {
        return pieces.stream()
                .filter(piece -> piece.counts() && !piece.cited() && !isSeen(audit, piece))
                .map(Evidence::id)
                .toList();
    }

    /** @throws Conflict if it is looked at by the auditors or cited; the first is said alike whatever they made of it */
    void checkRevised(Evidence piece) {
        checkUnseen(piece);
        if (piece.cited()) {
            throw new Conflict("Evidence " + piece.id()
                    + " was handed in or stands in a finding and stays as it was seen; offer a new file beside it.");
        }
    }

    /** The same for its withdrawal. */
    void checkWithdrawn(Evidence piece) {
        checkUnseen(piece);
        if (piece.cited()) {
            throw new Conflict(
                    "Evidence " + piece.id() + " is cited and can no longer be withdrawn; offer a new file beside it.");
        }
    }

    private void checkUnseen(Evidence piece) {
        if (isSeen(audits.get(piece.auditId()), piece)) {
            throw new Conflict("Evidence " + piece.id()
                    + " stays as it is: from the first day of the audit on, the auditors look at all evidence of it;"
                    + " offer a further file beside it, or ask the lead auditor.");
        }
    }

    /**
     * From the day on which verdicts may be recorded. It holds for all evidence of controls alike, judged or not, since the partner
     * learns of no verdict before the gap report.
     */
    private boolean isSeen(AuditSummary audit, Evidence piece) {
        boolean ofControls = piece.purpose() == Purpose.RESPONSE || piece.purpose() == Purpose.REQUEST;
        return ofControls && audit.state().hasReached(AuditState.CONDUCT) && days.hasBegun(audit);
    }

    /** Checks that the actor is of a side that offers evidence. */
    void checkSide(String auditId, Purpose purpose, Actor actor) {
        boolean partner = actor.is(Role.PARTNER_LEAD) || actor.is(Role.PARTNER_CONTRIBUTOR);
        boolean checking = purpose == Purpose.CHECK && actor.isCoordinating();
        if (!partner && !checking && !audits.audits(actor, auditId)) {
            throw new NotYours(
                    "Evidence is offered by the partner's lead and contributors and by the audit team; ask one of them.");
        }
    }

    private static void checkState(AuditSummary audit, Purpose purpose) {
        AuditState last = purpose == Purpose.CLOSURE ? AuditState.TECHNICAL_REVIEW : AuditState.ACTION_CLOSURE;
        if (audit.state().isOver() || purpose != Purpose.CHECK && audit.state().hasReached(last)) {
            throw new Conflict("The audit " + audit.id() + " no longer takes such evidence; ask its lead auditor.");
        }
    }

    private void checkSubject(NewEvidence offer, Actor actor) {
        Kind kind = kind(offer.purpose());
        String named = kind == Kind.CONTROL ? offer.controlId() : offer.subjectId();
        String field = kind == Kind.CONTROL ? "controlId" : "subjectId";
        if (named == null) {
            throw new Invalid(field, "Say which %s the evidence is for.".formatted(kind.word()));
        }
        if (kind == Kind.CONTROL && offer.subjectId() != null) {
            throw new Invalid("subjectId", "Evidence for a control names nothing else; leave this out.");
        }
        parts.require(kind, offer.auditId(), named, actor, field);
        fixed.stream().filter(one -> one.purpose() == offer.purpose()).forEach(one -> checkSubject(offer, named, one));
    }

    private static void checkSubject(NewEvidence offer, String subjectId, FixedOffers known) {
        known.whyFixed(offer.auditId(), subjectId).ifPresent(sentence -> {
            throw new Conflict(sentence);
        });
        known.controlOf(offer.auditId(), subjectId)
                .filter(control -> offer.controlId() != null && !control.equals(offer.controlId()))
                .ifPresent(control -> {
                    throw new Invalid(
                            "controlId",
                            "%s is about control %s; name that one, or leave it out.".formatted(subjectId, control));
                });
    }

    private static Kind kind(Purpose purpose) {
        return switch (purpose) {
            case RESPONSE -> Kind.CONTROL;
            case CLOSURE -> Kind.ACTION_ITEM;
            case REQUEST -> Kind.EVIDENCE_REQUEST;
            case CHECK -> Kind.PREREQUISITE;
        };
    }

    LocalDate today(AuditSummary audit) {
        return LocalDate.ofInstant(clock.instant(), audit.zone());
    }
}
