package auditway.platform.people.web;

import auditway.platform.people.Actor;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API describes itself: signing in by HTTP Basic, who asks is no parameter, and no two records under one name. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info().title("Auditway").version("v1"))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("E-mail address and password of an account.")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    ModelResolver namedByTheirHolder(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NamedByHolder());
    }

    /** Records of an endpoint are called alike in several; the endpoint's name goes before theirs. */
    private static final class NamedByHolder extends TypeNameResolver {

        @Override
        protected String getNameOfClass(Class<?> type) {
            Class<?> holder = type.getEnclosingClass();
            return holder == null
                    ? type.getSimpleName()
                    : getNameOfClass(holder).replaceFirst("Api$", "") + type.getSimpleName();
        }
    }
}
