package auditway.platform.input.web;

import auditway.platform.input.CleanText;
import auditway.platform.input.Limits;
import auditway.platform.input.MaxLength;
import auditway.platform.refusal.Invalid;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Texts of a JSON body, clean; those of a record's field up to its length, those of a form as its fields say. */
final class CleanStrings extends StdScalarDeserializer<String> {

    private final String field;
    private final int most;

    CleanStrings() {
        this("", Integer.MAX_VALUE);
    }

    private CleanStrings(String field, int most) {
        super(String.class);
        this.field = field;
        this.most = most;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        if (property == null) {
            return this;
        }
        MaxLength marked = property.getAnnotation(MaxLength.class);
        return new CleanStrings(property.getName(), marked == null ? Limits.TEXT : marked.value());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
        String clean = CleanText.lines(parser.getString());
        int length = Limits.length(clean);
        if (length > most) {
            throw new Invalid(field, Limits.tooLong("The field " + field, most, length));
        }
        return clean;
    }
}
