package auditway.audit.audit;

import static java.time.ZoneOffset.UTC;

import auditway.Persona;
import auditway.catalogue.roster.Competences;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.workflow.OpenStep;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An audit of tecRacer that lies ahead, on days no other test uses, with people of its own; no process runs. */
public final class AuditAhead {

    private static final AtomicInteger AUDITS = new AtomicInteger();
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final LocalDate FIRST_DAY = LocalDate.now(UTC).plusDays(100);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BusinessCalendar GERMANY = new BusinessCalendars().of("DE", BERLIN);

    public final String id;
    public final LocalDate day;
    private final ApplicationContext context;
    private int members;

    private AuditAhead(ApplicationContext context, int number) {
        this.context = context;
        this.id = "A-2027-%03d".formatted(number);
        this.day = tuesday(number);
    }

    /** A Tuesday for each audit, in a week without holidays. */
    private static LocalDate tuesday(int number) {
        return FIRST_DAY
                .datesUntil(FIRST_DAY.plusYears(3))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY
                        && day.minusDays(1).datesUntil(day.plusDays(4)).allMatch(GERMANY::isBusinessDay))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /** Asked for on one day and the two after it. */
    public static AuditAhead of(ApplicationContext context) {
        AuditAhead audit = new AuditAhead(context, AUDITS.incrementAndGet());
        audit.jdbc()
                .sql("""
                        insert into audit (id, organisation_id, edition_id, state, phase, remote, site, window_from, window_to,
                            requested_by, requested_at, reason, team_state, version)
                        values (:id, 'tecracer', 'aws-msp-2017', 'ENGAGEMENT', 'ENGAGEMENT', false, 'Hannover', :from, :to,
                            'system', :at, '', 'NONE', 1)""")
                .param("id", audit.id)
                .param("from", audit.day)
                .param("to", audit.day.plusDays(2))
                .param("at", Instant.parse("2026-11-17T08:00:00Z").atOffset(UTC))
                .update();
        return audit;
    }

    /** Agrees on the working hours of a day. */
    public AuditAhead heldOn(LocalDate when) {
        Slot slot = slot(when);
        jdbc().sql("update audit set starts = :starts, ends = :ends, state = 'PREPARATION' where id = :id")
                .param("starts", slot.starts().atOffset(UTC))
                .param("ends", slot.ends().atOffset(UTC))
                .param("id", id)
                .update();
        return this;
    }

    /** Nine to five on a day, on the partner's clock. */
    public static Slot slot(LocalDate when) {
        return new Slot(
                when.atTime(9, 0).atZone(BERLIN).toInstant(),
                when.atTime(17, 0).atZone(BERLIN).toInstant());
    }

    public void state(AuditState state) {
        AuditStates.set(jdbc(), id, state);
    }

    public AuditAhead with(Account member, TeamRole role) {
        jdbc().sql(
                        "insert into audit_appointment (audit_id, account_id, role, position) values (:id, :account, :role, :at)")
                .param("id", id)
                .param("account", member.id())
                .param("role", role.name())
                .param("at", members++)
                .update();
        return this;
    }

    /** Opens an account that is competent for nothing yet. */
    public static Account newcomer(ApplicationContext context, String name, Role... roles) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + PEOPLE.incrementAndGet()
                + "@issi.example";
        return context.getBean(Accounts.class)
                .add(new NewAccount(email, name, "auditway", "ISSI", null, Set.of(roles)));
    }

    /** Opens an account of a person who may audit the sections, or everything where none is named. */
    public static Account auditor(ApplicationContext context, String name, String... sections) {
        Account auditor = newcomer(context, name, Role.AUDITOR);
        for (String section : sections) {
            competent(context, auditor, section);
        }
        if (sections.length == 0) {
            competent(context, auditor, null);
        }
        return auditor;
    }

    private static void competent(ApplicationContext context, Account auditor, @Nullable String section) {
        context.getBean(Competences.class)
                .record(auditor.id(), "aws-msp", section, null, actor(context, Persona.HELEN));
    }

    public static Actor actor(ApplicationContext context, Persona persona) {
        return persona.actor(context.getBean(Accounts.class));
    }

    public OpenStep step(String process, String step, String form, String role, @Nullable String subject) {
        return new OpenStep("task-of-" + id, process, step, step, form, role, id, subject);
    }

    public AuditSummary summary() {
        return context.getBean(AuditDirectory.class).get(id);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}
