package auditway.cycle;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where people read what a partner stated about its year. */
@ApplicationTest
class PerformanceOnPagesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AnnualReviews reviews;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    @Test
    void the_audits_page_shows_what_was_stated_to_the_programme_and_not_to_auditors_or_other_partners() {
        DesignatedPartner partner = DesignatedPartner.passed(context);
        String figures = "14 customers, " + UUID.randomUUID();
        Instant now = clock.instant();
        AnnualReview review = AnnualReview.opened(
                partner.designation, partner.held().countsFrom(), 12, partner.audit.id, now, new DueDate(now, "Soon."));
        review.state(figures, "All controls are kept.", JANA.account(accounts).id(), now);
        reviews.save(review);

        String page = "/audits/" + partner.audit.id;
        assertThat(mvc.get().uri(page).with(HELEN.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Annual performance", "Month 12", figures, "All controls are kept.");
        assertThat(mvc.get().uri(page).with(DAVID.signedIn())).bodyText().doesNotContain(figures);
        assertThat(mvc.get().uri(page).with(JANA.signedIn()))
                .hasStatus(404)
                .bodyText()
                .doesNotContain(figures);
    }
}
