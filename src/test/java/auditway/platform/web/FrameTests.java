package auditway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.people.CurrentActor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.env.MockEnvironment;

class FrameTests {

    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();

    @Test
    void pages_say_that_the_demo_is_still_being_loaded_until_it_is() {
        assertThat(frame("demo").isLoading()).isTrue();
        now(ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(frame("demo").isLoading()).isFalse();
    }

    @Test
    void an_installation_without_demo_says_nothing_of_it() {
        assertThat(frame("production").isLoading()).isFalse();
    }

    private void now(ReadinessState state) {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    private Frame frame(String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        return new Frame(new Navigation(List.of()), new CurrentActor(), availability, environment);
    }
}
