package auditway.platform.input.web;

import auditway.platform.input.CleanText;
import auditway.platform.input.Days;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON bodies: clean texts and keys up to their length, days that can be, and not more values than are taken. */
@Configuration
class Bodies {

    @Bean
    ServerHttpMessageConvertersCustomizer cleanBodies(List<JsonMapperBuilderCustomizer> settings, BodyLimits limits) {
        JsonMapper.Builder mapper = JsonMapper.builder(JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .build());
        settings.forEach(setting -> setting.customize(mapper));
        exact(mapper);
        mapper.addModule(clean());
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper.build()));
    }

    /** What is not known here is refused, not passed over, and no value is taken for another one: numbers keep all their digits. */
    private static void exact(JsonMapper.Builder mapper) {
        mapper.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }

    private static StreamReadConstraints constraints(BodyLimits limits) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(limits.text().toBytes())
                .maxStringLength((int) limits.text().toBytes())
                .maxTokenCount(limits.values())
                .maxNestingDepth(50)
                .maxNameLength(200)
                .maxNumberLength(100)
                .build();
    }

    private static JacksonModule clean() {
        SimpleModule module = new SimpleModule("input");
        module.addDeserializer(String.class, new CleanStrings());
        module.addDeserializer(LocalDate.class, new Time<>(LocalDate.class, Days::day));
        module.addDeserializer(LocalDateTime.class, new Time<>(LocalDateTime.class, Days::dayAndTime));
        module.addDeserializer(Instant.class, new Time<>(Instant.class, Days::moment));
        module.addKeyDeserializer(String.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return CleanText.line(key);
            }
        });
        return module;
    }

    private static final class Time<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> reading;

        Time(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            String written = parser.getValueAsString("");
            if (written.isBlank()) {
                return (T) context.handleWeirdStringValue(_valueClass, written, "not a day or moment");
            }
            try {
                return reading.apply(written);
            } catch (Days.OtherYears outside) {
                throw new Invalid(Objects.requireNonNullElse(parser.currentName(), ""), Days.YEARS + ".");
            } catch (java.time.DateTimeException none) {
                return (T) context.handleWeirdStringValue(_valueClass, written, "not a day or moment");
            }
        }
    }
}
