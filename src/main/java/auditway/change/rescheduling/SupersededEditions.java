package auditway.change.rescheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditResumed;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Milestone;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.EditionPublished;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Publication;
import auditway.change.rescheduling.EditionMoves.EditionTerms;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices audits whose edition was superseded before they are conducted; each is asked about once for each newer edition. */
@Component
@Transactional
public class SupersededEditions {

    private final Editions editions;
    private final AuditDirectory audits;
    private final Requests requests;
    private final AtomicBoolean ready = new AtomicBoolean();

    SupersededEditions(Editions editions, AuditDirectory audits, Requests requests) {
        this.editions = editions;
        this.audits = audits;
        this.requests = requests;
    }

    /** While the application starts, editions are published before there is an engine; they are looked at when it is ready. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        ready.set(true);
        look();
    }

    @EventListener
    void on(EditionPublished published) {
        if (ready.get()) {
            look();
        }
    }

    @EventListener
    void on(AuditResumed resumed) {
        look();
    }

    private void look() {
        List<Publication> newestFirst = editions.publications();
        for (Publication older : newestFirst) {
            audits.underWay(older.edition().id()).stream()
                    .filter(this::standsBeforeConduct)
                    .forEach(audit -> newestFirst.stream()
                            .filter(newer -> newer.edition().supersedes(older.edition()) && cameAfter(newer, audit))
                            .findFirst()
                            .ifPresent(newer -> raise(audit, older.edition(), newer.edition())));
        }
    }

    private boolean standsBeforeConduct(AuditSummary audit) {
        return !audit.isOnHold()
                && !audit.state().hasReached(AuditState.CONDUCT)
                && audits.milestone(audit.id(), Milestone.OPENING_MEETING).isEmpty();
    }

    private boolean cameAfter(Publication newer, AuditSummary audit) {
        return audits.milestone(audit.id(), Milestone.REQUESTED)
                .filter(newer.publishedAt()::isAfter)
                .isPresent();
    }

    private void raise(AuditSummary audit, Edition older, Edition newer) {
        boolean asked = requests.of(audit.id(), EditionMoves.KIND).stream()
                .anyMatch(move -> move.terms(EditionTerms.class).toEdition().equals(newer.id()));
        if (!asked) {
            requests.ask(
                    EditionMoves.KIND,
                    Subject.audit(audit.id()),
                    "",
                    new EditionTerms(older.id(), newer.id()),
                    Actor.SYSTEM);
        }
    }
}
