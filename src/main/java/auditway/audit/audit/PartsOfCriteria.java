package auditway.audit.audit;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Prerequisite;
import auditway.catalogue.programme.Section;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an audit has by the edition it is held against. */
@Configuration
class PartsOfCriteria {

    private final Criteria criteria;

    PartsOfCriteria(Criteria criteria) {
        this.criteria = criteria;
    }

    @Bean
    AuditPart controls() {
        return ofEdition(
                AuditPart.Kind.CONTROL, edition -> edition.controls().stream().map(Control::id));
    }

    @Bean
    AuditPart sections() {
        return ofEdition(
                AuditPart.Kind.SECTION, edition -> edition.sections().stream().map(Section::id));
    }

    @Bean
    AuditPart prerequisites() {
        return ofEdition(
                AuditPart.Kind.PREREQUISITE,
                edition -> edition.prerequisites().stream().map(Prerequisite::id));
    }

    private AuditPart ofEdition(AuditPart.Kind kind, Function<Edition, Stream<String>> ids) {
        return AuditPart.of(
                kind, (audit, id, actor) -> ids.apply(criteria.of(audit)).anyMatch(id::equals));
    }
}
