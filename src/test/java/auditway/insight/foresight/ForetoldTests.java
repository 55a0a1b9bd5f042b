package auditway.insight.foresight;

import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.audit.audit.AuditStates;
import auditway.insight.foresight.Foretold.Kind;
import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.Reminding;
import auditway.platform.inbox.WorkAhead;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Accounts;
import auditway.platform.workflow.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is foretold is what then happens, mail by mail, when time really goes on. */
@ApplicationTest
@Tag("exhaustive")
class ForetoldTests {

    /** A mail: when it is written, to whom, about what. */
    private record Letter(Instant at, String to, String subject) {}

    @Autowired
    private Foresight foresight;

    @Autowired
    private LastDay lastDay;

    @Autowired
    private AuditRequests requests;

    @Autowired
    private AuditDirectory audits;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Timers timers;

    @Autowired
    private WorkAhead work;

    @Autowired
    private Reminding reminding;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private String audit = "";

    /** Other audits are out of the way, so that nobody's digest tells of them too. */
    @BeforeEach
    void one_audit_is_under_way() {
        AuditStates.endAll(jdbc);
        jdbc.sql("update work_item set state = 'WITHDRAWN' where state = 'OPEN'")
                .update();
        clock.set(Instant.parse("2025-03-03T09:00:00Z"));
        LocalDate today = LocalDate.now(clock);
        reminding.send();
        audit = requests.request(
                new RequestAudit(
                        "tecracer",
                        "aws-msp-2017",
                        "onSite",
                        "Hannover",
                        today.plusDays(40),
                        today.plusDays(80),
                        "The programme asked for it."),
                MARTA.actor(accounts));
    }

    @ParameterizedTest
    @EnumSource(Acting.class)
    void what_is_foretold_is_what_then_happens(Acting acting) {
        Set<String> before = mails();
        Course course = foresight.of(audit, acting, MARTA.actor(accounts));
        List<Letter> foretold = course.events().stream()
                .filter(event -> event.kind() == Kind.MAIL)
                .map(event -> new Letter(minute(event.at()), event.who(), event.what()))
                .toList();
        assertThat(foretold).isNotEmpty();

        moments(course).forEach(moment -> happens(moment, acting));

        assertThat(writtenSince(before)).containsExactlyInAnyOrderElementsOf(foretold);
        assertThat(audits.get(audit).state().title()).isEqualTo(course.ending());
    }

    private static TreeSet<Instant> moments(Course course) {
        return course.events().stream()
                .flatMap(event -> event.kind() == Kind.DEADLINE
                        ? Stream.of(event.at().minus(Duration.ofMinutes(1)))
                        : Stream.of(event.at()))
                .filter(moment -> !moment.isBefore(course.from()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Time reaches a moment: limits pass, people act where they do, and a round is made after each. */
    private void happens(Instant moment, Acting acting) {
        clock.set(moment);
        reminding.send();
        for (Optional<Timers.Pending> due = due(moment); due.isPresent(); due = due(moment)) {
            Timers.Pending timer = due.get();
            transaction.executeWithoutResult(status -> timers.pass(timer));
            reminding.send();
        }
        if (acting == Acting.LAST_DAY) {
            for (Optional<WorkItem> late = late(moment); late.isPresent(); late = late(moment)) {
                WorkItem item = late.get();
                transaction.executeWithoutResult(status -> lastDay.complete(item));
                reminding.send();
            }
        }
    }

    private Optional<Timers.Pending> due(Instant moment) {
        return Optional.ofNullable(transaction.execute(status -> timers.of(audit)))
                .flatMap(pending -> pending.stream()
                        .filter(timer -> !timer.at().isAfter(moment))
                        .findFirst());
    }

    private Optional<WorkItem> late(Instant moment) {
        return work.open(audit).stream()
                .filter(item -> item.dueAt() == null
                        || !item.dueAt().minus(Duration.ofMinutes(1)).isAfter(moment))
                .findFirst();
    }

    private Set<String> mails() {
        return Set.copyOf(jdbc.sql("select id from mail").query(String.class).list());
    }

    private List<Letter> writtenSince(Set<String> before) {
        List<Letter> letters = new ArrayList<>();
        jdbc.sql("select id, created_at, to_name, subject from mail").query(row -> {
            if (!before.contains(row.getString("id"))) {
                letters.add(new Letter(
                        minute(row.getObject("created_at", OffsetDateTime.class).toInstant()),
                        row.getString("to_name"),
                        row.getString("subject")));
            }
        });
        return letters;
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
