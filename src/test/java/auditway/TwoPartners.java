package auditway;

import auditway.audit.audit.AuditState;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.followup.actionitem.ActionItem;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Two audits whose gap reports are issued, one of tecRacer and one of another partner with a lead of its own. */
public final class TwoPartners {

    private static final String OTHER = "vltava-cloud";

    public final ReportedGaps own;
    public final ReportedGaps foreign;

    /** An audit of tecRacer whose findings are drafts that the partner does not know of. */
    public final HeldAudit drafted;

    public final String draft;
    public final Account foreignLead;

    private TwoPartners(ApplicationContext context) {
        foreignLead = lead(context);
        own = ReportedGaps.of(context);
        foreign = ReportedGaps.of(context, OTHER);
        drafted = HeldAudit.of(context);
        drafted.state(AuditState.CONDUCT);
        draft = drafted.drafted();
    }

    public static TwoPartners of(ApplicationContext context) {
        return new TwoPartners(context);
    }

    public ActionItem foreignItem() {
        return foreign.mandatory();
    }

    private static Account lead(ApplicationContext context) {
        Organisations organisations = context.getBean(Organisations.class);
        if (organisations.find(OTHER).isEmpty()) {
            organisations.add(new Organisation(
                    OTHER, "Vltava Cloud AS", "Builds.", "Praha", "CZ", ZoneId.of("Europe/Prague"), Set.of()));
        }
        String email = "lead-" + UUID.randomUUID() + "@vltava.example";
        context.getBean(DemoPeople.class)
                .introduce(List.of(new NewAccount(
                        email, "Vera Nova", DemoPeople.PASSWORD, "Vltava", OTHER, Set.of(Role.PARTNER_LEAD))));
        return context.getBean(Accounts.class).byEmail(email).orElseThrow();
    }
}
