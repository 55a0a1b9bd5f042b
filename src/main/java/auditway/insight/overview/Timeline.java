package auditway.insight.overview;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.trail.KeptEntry;
import auditway.platform.trail.Trail;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    /** Without the entry that a work item was completed, where the same person's action at the same moment says it better. */
    public static List<TimelineEntry> told(List<TimelineEntry> entries) {
        Set<Moment> actions = entries.stream()
                .filter(kept -> !isCompletion(kept))
                .map(Moment::of)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(kept -> !isCompletion(kept) || !actions.contains(Moment.of(kept)))
                .toList();
    }

    private static boolean isCompletion(TimelineEntry kept) {
        return kept.entry().action().startsWith("Completed: ");
    }

    private record Moment(String actorId, Instant second) {
        static Moment of(TimelineEntry kept) {
            return new Moment(kept.entry().actorId(), kept.at().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /**
     * Newest first, older than the entry with the given number. The programme's people read the whole chain by its own numbers;
     * partners read what their own people and the process itself did, of the latter nothing that tells of the result before the
     * technical review is done (rule 19), numbered by what they read and without hashes, which would prove guesses of what stands
     * between.
     */
    @Transactional(readOnly = true)
    public TimelinePage of(String auditId, Actor actor, int before, int limit) {
        AuditSummary audit = audits.visible(auditId, actor);
        String organisation = actor.organisationId();
        return organisation == null
                ? TimelinePage.of(
                        trail.before(auditId, before, limit + 1).stream()
                                .map(TimelineEntry::whole)
                                .toList(),
                        limit)
                : told(auditId, toldTo(organisation, audit), before, limit);
    }

    /** Whether this reader is told of an entry. */
    boolean tells(KeptEntry kept, AuditSummary audit, Actor reader) {
        String organisation = reader.organisationId();
        return organisation == null || toldTo(organisation, audit).test(kept);
    }

    private Predicate<KeptEntry> toldTo(String organisation, AuditSummary audit) {
        Set<String> ours =
                accounts.ofOrganisation(organisation).stream().map(Account::id).collect(Collectors.toSet());
        boolean released = audit.isResultReleased();
        return kept -> ours.contains(kept.entry().actorId())
                || kept.entry().actorId().equals(Actor.SYSTEM.accountId())
                        && !Sealing.isInside(kept.entry())
                        && (released || Sealing.isPlain(kept.entry()));
    }

    private TimelinePage told(String auditId, Predicate<KeptEntry> wanted, int before, int limit) {
        List<KeptEntry> told = trail.all(auditId).stream().filter(wanted).toList();
        int last = Math.max(0, Math.min(told.size(), before - 1));
        List<TimelineEntry> page = new ArrayList<>();
        for (int number = last; number > 0 && page.size() <= limit; number--) {
            page.add(TimelineEntry.told(number, told.get(number - 1)));
        }
        return TimelinePage.of(page, limit);
    }
}
