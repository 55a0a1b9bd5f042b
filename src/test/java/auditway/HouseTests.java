package auditway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house: closed rooms, one way in, one engine room, honest names. */
class HouseTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("auditway");

    @Test
    void rooms_are_closed_and_depend_only_on_what_they_name() {
        ApplicationModules.of(Auditway.class).verify();
    }

    @Test
    void only_the_engine_room_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("auditway.workflow.camunda..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(HOUSE);
    }

    @Test
    void no_query_keeps_its_connection_by_being_streamed() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("a stream that nobody closes keeps its connection; take a list")
                .check(HOUSE);
    }

    @Test
    void no_type_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Dto|DTO)")
                .check(HOUSE);
    }

    @Test
    void pages_and_api_stay_inside_their_room() {
        classes()
                .that()
                .resideInAPackage("auditway.*.web")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(HOUSE);
    }
}
