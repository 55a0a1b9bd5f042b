package auditway.overview;

import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.people.Account;
import auditway.people.Accounts;
import auditway.people.Actor;
import auditway.trail.KeptEntry;
import auditway.trail.Trail;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An audit's trail as its people may read it. */
@Component
public class Timeline {

    private final Trail trail;
    private final AuditDirectory audits;
    private final Accounts accounts;

    Timeline(Trail trail, AuditDirectory audits, Accounts accounts) {
        this.trail = trail;
        this.audits = audits;
        this.accounts = accounts;
    }

    /** Without the entry that a work item was completed, where the same person's deed at the same moment says it better. */
    public static List<KeptEntry> told(List<KeptEntry> entries) {
        Set<Moment> deeds = entries.stream()
                .filter(kept -> !isCompletion(kept))
                .map(Moment::of)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(kept -> !isCompletion(kept) || !deeds.contains(Moment.of(kept)))
                .toList();
    }

    private static boolean isCompletion(KeptEntry kept) {
        return kept.entry().action().startsWith("Completed: ");
    }

    private record Moment(String actorId, Instant second) {
        static Moment of(KeptEntry kept) {
            return new Moment(kept.entry().actorId(), kept.at().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /**
     * Newest first, older than the given number; partners read what their own people and the process itself did, of the latter
     * nothing that tells of the result before the technical review is done (rule 19).
     */
    public List<KeptEntry> of(String auditId, Actor actor, int before, int limit) {
        AuditSummary audit = audits.visible(auditId, actor);
        String organisation = actor.organisationId();
        return organisation == null
                ? trail.before(auditId, before, limit)
                : page(auditId, before, limit, toldTo(organisation, audit));
    }

    private Predicate<KeptEntry> toldTo(String organisation, AuditSummary audit) {
        Set<String> ours =
                accounts.ofOrganisation(organisation).stream().map(Account::id).collect(Collectors.toSet());
        boolean released = audit.isResultReleased();
        return kept -> ours.contains(kept.entry().actorId())
                || kept.entry().actorId().equals(Actor.SYSTEM.accountId())
                        && (released || Sealing.isPlain(kept.entry()));
    }

    /** As many entries as asked for, however many others stand between them. */
    private List<KeptEntry> page(String auditId, int before, int limit, Predicate<KeptEntry> wanted) {
        List<KeptEntry> page = new ArrayList<>();
        int from = before;
        while (page.size() < limit) {
            List<KeptEntry> read = trail.before(auditId, from, limit);
            read.stream().filter(wanted).limit(limit - page.size()).forEach(page::add);
            if (read.size() < limit) {
                break;
            }
            from = read.get(limit - 1).number();
        }
        return page;
    }
}
