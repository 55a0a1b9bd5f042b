package auditway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the application: closed rooms, one way in, one engine room, honest names. */
class HouseTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("auditway");

    /** The folders at the top, each standing on those before it. */
    private static final List<String> WINGS =
            List.of("platform", "catalogue", "audit", "conduct", "followup", "change", "cycle", "insight");

    @Test
    void rooms_are_closed_and_depend_only_on_what_they_name() {
        ApplicationModules.of(Auditway.class).verify();
    }

    @Test
    void no_wing_looks_up_to_one_above_it() {
        for (int wing = 0; wing < WINGS.size(); wing++) {
            String[] above = WINGS.subList(wing + 1, WINGS.size()).stream()
                    .map(name -> "auditway." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("auditway." + WINGS.get(wing) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void every_type_stands_in_a_wing_and_in_a_room_that_is_named() {
        Set<String> rooms = ApplicationModules.of(Auditway.class).stream()
                .map(room -> room.getBasePackage().getName())
                .collect(Collectors.toSet());
        assertThat(HOUSE.stream()
                        .filter(type -> !type.isEquivalentTo(Auditway.class))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type ->
                                rooms.stream().noneMatch(room -> (type.getPackageName() + ".").startsWith(room + "."))))
                .isEmpty();
        assertThat(rooms.stream().map(room -> room.split("\\.")[1])).allMatch(WINGS::contains);
    }

    @Test
    void only_the_engine_room_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("auditway.platform.workflow.camunda..")
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
                .resideInAnyPackage("auditway.*.*.web", "auditway.cycle.web")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(HOUSE);
    }
}
