package auditway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.refusal.Answered;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedTests {

    @Test
    void running_text_comes_back_and_what_was_chosen_from_a_list_does_not_come_back_as_an_id() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/work-items/1/completion");
        request.addParameter("leadAuditor", "0aa37146-7c79-4b6e-9d0c-5a1f8f0c2b11");
        request.addParameter("actionItem", "MSP-2026-011-AI-01-E-0001");
        request.addParameter("outcome", "OPPORTUNITY_FOR_IMPROVEMENT");
        request.addParameter("place", "see-attachment-2026-restore-test");
        request.addParameter("reason", "She knows the partner.");
        request.addParameter("link", "https://meet.example/gap-review");

        assertThat(Typed.in(request))
                .containsExactlyInAnyOrder(
                        new Answered("Place", "see-attachment-2026-restore-test"),
                        new Answered("Reason", "She knows the partner."),
                        new Answered("Link", "https://meet.example/gap-review"));
    }
}
