package auditway.walks;

import auditway.SmallEdition;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * A partner of a journey's own with its two people, and a small edition that only it is audited against.
 *
 * @param lead the partner lead's e-mail address
 * @param hand the contributor's
 * @param edition id of the edition
 */
record PartnerOnPages(String id, String name, String lead, String hand, String edition) {

    static final List<Control> CONTROLS =
            List.of(SmallEdition.control("1.1", "There is a policy."), SmallEdition.control("1.2", "It is followed."));

    static PartnerOnPages in(ApplicationContext context) {
        String id = "walk-" + UUID.randomUUID().toString().substring(0, 8);
        PartnerOnPages partner = new PartnerOnPages(
                id, "Walk " + id.substring(5), "lead@" + id + ".example", "hand@" + id + ".example", id + "-old");
        context.getBean(Organisations.class)
                .add(new Organisation(
                        id,
                        partner.name(),
                        "Keeps workloads running.",
                        "Kiel, Germany",
                        "DE",
                        ZoneId.of("Europe/Berlin"),
                        Set.of("reseller")));
        context.getBean(DemoPeople.class)
                .introduce(List.of(
                        partner.account(partner.lead(), "Lena Wolf", Role.PARTNER_LEAD),
                        partner.account(partner.hand(), "Henk Boer", Role.PARTNER_CONTRIBUTOR)));
        partner.publish(context, "old", LocalDate.of(2026, 1, 1), Map.of(), CONTROLS);
        return partner;
    }

    /** Puts an edition of two sections in the place of its own, before an audit is bound to that. */
    void hasTwoSections(ApplicationContext context) {
        Editions editions = context.getBean(Editions.class);
        editions.publish(
                new SmallEdition(editions.get("aws-msp-2017"), id).ofTwoSections(LocalDate.of(2026, 1, 1)), "a test");
    }

    /** A newer edition with the same first control under another number and the second one changed. */
    void isSuperseded(ApplicationContext context) {
        publish(
                context,
                "new",
                LocalDate.of(2026, 6, 1),
                Map.of("1.1", "2.1"),
                List.of(
                        SmallEdition.control("2.1", "There is a policy."),
                        SmallEdition.control("1.2", "It is followed, and somebody looks.")));
    }

    private void publish(
            ApplicationContext context,
            String name,
            LocalDate from,
            Map<String, String> renamed,
            List<Control> controls) {
        Editions editions = context.getBean(Editions.class);
        Edition edition = new SmallEdition(editions.get("aws-msp-2017"), id)
                .of(name, from, renamed, controls.toArray(Control[]::new));
        editions.publish(edition, "a test");
    }

    private NewAccount account(String email, String who, Role role) {
        return new NewAccount(email, who, DemoPeople.PASSWORD, name, id, Set.of(role));
    }
}
