package auditway.audit.scheduling;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;

import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.Slot;
import auditway.audit.audit.TeamRole;
import auditway.audit.scheduling.Scheduling.ChooseSlot;
import auditway.audit.scheduling.Scheduling.ConfirmLogistics;
import auditway.audit.scheduling.Scheduling.ProposeSlots;
import auditway.platform.people.Account;
import auditway.platform.workflow.OpenStep;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An engaged audit whose slot is to be agreed on: Marta proposes, Jana chooses, Marta confirms. */
final class SlotToAgree {

    final AuditAhead audit;
    final Account lead;
    final Scheduling scheduling;
    private final ApplicationContext context;

    private SlotToAgree(ApplicationContext context, AuditAhead audit, Account lead) {
        this.context = context;
        this.audit = audit;
        this.lead = lead;
        this.scheduling = context.getBean(Scheduling.class);
    }

    static SlotToAgree of(ApplicationContext context) {
        return ledBy(auditor(context, "Ada Lead"), AuditAhead.of(context), context);
    }

    static SlotToAgree ledBy(Account lead, AuditAhead audit, ApplicationContext context) {
        return new SlotToAgree(context, audit.with(lead, TeamRole.LEAD_AUDITOR), lead);
    }

    void propose(LocalDate... days) {
        scheduling.propose(
                new ProposeSlots(
                        Arrays.stream(days)
                                .map(day -> new ProposeSlots.Time(day.atTime(9, 0), day.atTime(17, 0)))
                                .toList(),
                        "onSite",
                        "Hannover",
                        null,
                        null),
                step("proposeSlots"),
                actor(context, MARTA));
    }

    void moveOffer(LocalDate day) {
        Slot moved = AuditAhead.slot(day);
        context.getBean(JdbcClient.class)
                .sql("update audit_slot set starts = :starts, ends = :ends where audit_id = :id")
                .param("starts", moved.starts().atOffset(ZoneOffset.UTC))
                .param("ends", moved.ends().atOffset(ZoneOffset.UTC))
                .param("id", audit.id)
                .update();
    }

    void choose() {
        scheduling.choose(
                new ChooseSlot("chosen", "1", null, null, null, null), step("chooseSlot"), actor(context, JANA));
    }

    void confirm() {
        scheduling.confirm(
                new ConfirmLogistics(false, "Jana Kruse", "Reception", null, true),
                step("confirmLogistics"),
                actor(context, MARTA));
    }

    OpenStep step(String step) {
        String form = step.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return audit.step("scheduling", step, form, "coordinator", null);
    }
}
