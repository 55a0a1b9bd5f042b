package auditway;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Runs a test in the one application that all such tests share: on a port of its own, with the demo's people, a settable clock and
 * H2, or PostgreSQL where {@code auditway.test.database} says so. Tests make their own audits; what
 * they leave behind disturbs no other ({@link NothingLeft}).
 */
@Tag("application")
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@TestPropertySource("/test.properties")
@ContextConfiguration(initializers = ApplicationTest.OnTestDatabase.class)
@ExtendWith(NothingLeft.class)
public @interface ApplicationTest {

    /** Points the application to the database of this run. */
    class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.Place place = TestDatabase.empty();
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "spring.datasource.url=" + place.url(),
                    "spring.datasource.username=" + place.user(),
                    "spring.datasource.password=" + place.password());
        }
    }
}
