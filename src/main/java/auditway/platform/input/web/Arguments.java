package auditway.platform.input.web;

import auditway.platform.input.Days;
import auditway.platform.input.Limits;
import auditway.platform.input.MaxLength;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parameters of every handler: texts up to their length, days and moments that can be. */
@Configuration
class Arguments implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new Text());
        registry.addConverter(new Time());
        if (registry instanceof ConversionService service) {
            registry.addConverter(new Several(service));
        }
    }

    /** A text as it is, unless it is too long; a marked parameter says itself how long it may be. */
    private static final class Text implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, String.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return target.getType() == String.class;
        }

        @Override
        public @Nullable Object convert(@Nullable Object given, TypeDescriptor source, TypeDescriptor target) {
            MaxLength marked = target.getAnnotation(MaxLength.class);
            int most = marked == null ? Limits.TEXT : marked.value();
            int length = given == null ? 0 : Limits.length((String) given);
            if (length > most) {
                throw new Invalid("", Limits.tooLong("This field", most, length));
            }
            return given;
        }
    }

    /** What was given several times, or parted by commas; a blank is no entry. */
    private record Several(ConversionService elements) implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(
                    new ConvertiblePair(String.class, Collection.class),
                    new ConvertiblePair(String[].class, Collection.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            TypeDescriptor element = target.getElementTypeDescriptor();
            return element != null && element.getType().isEnum();
        }

        @Override
        public @Nullable Object convert(@Nullable Object given, TypeDescriptor source, TypeDescriptor target) {
            if (given == null) {
                return null;
            }
            TypeDescriptor element = Objects.requireNonNull(target.getElementTypeDescriptor());
            String[] words = given instanceof String[] several
                    ? several
                    : StringUtils.commaDelimitedListToStringArray((String) given);
            Collection<Object> entries =
                    CollectionFactory.createCollection(target.getType(), element.getType(), words.length);
            for (String word : words) {
                if (!word.isBlank()) {
                    entries.add(elements.convert(word.strip(), TypeDescriptor.valueOf(String.class), element));
                }
            }
            return entries;
        }
    }

    /** Goes before what Spring offers, annotated or not. */
    private static final class Time implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(
                    new ConvertiblePair(String.class, LocalDate.class),
                    new ConvertiblePair(String.class, LocalDateTime.class),
                    new ConvertiblePair(String.class, Instant.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return true;
        }

        @Override
        public @Nullable Object convert(@Nullable Object given, TypeDescriptor source, TypeDescriptor target) {
            if (given == null || given.toString().isBlank()) {
                return null;
            }
            try {
                return read(given.toString(), target.getType());
            } catch (Days.OtherYears outside) {
                throw new Invalid("", Days.YEARS + ".");
            }
        }

        private static Object read(String given, Class<?> type) {
            if (type == LocalDate.class) {
                return Days.day(given);
            }
            return type == Instant.class ? Days.moment(given) : Days.dayAndTime(given);
        }
    }
}
