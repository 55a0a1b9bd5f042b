package auditway.followup.report;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample with one text in every place that holds a person's words, whatever places a snapshot has. */
final class FilledSnapshot {

    /** What the engine gives itself: ids, numbers and the marks that hold a report together. */
    private static final Set<String> GIVEN = Set.of("auditId", "id", "control", "mode", "place");

    private FilledSnapshot() {}

    /** The text followed by the name of its place in brackets: "text [rationale]". */
    static Snapshot with(String text) {
        return (Snapshot) filled(SampleSnapshot.revised(2, "Reason"), text);
    }

    private static Object filled(Object value, String text) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> filled(one, text)).toList();
        }
        return value instanceof Record record ? filledRecord(record, text) : value;
    }

    private static Record filledRecord(Record record, String text) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = Stream.of(parts).map(part -> part(record, part, text)).toArray();
        try {
            Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class[]::new);
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object part(Record record, RecordComponent part, String text) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(record);
            if (value instanceof String) {
                return GIVEN.contains(part.getName()) ? value : marked(part, text);
            }
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String) {
                return List.of(marked(part, text));
            }
            return value == null ? null : filled(value, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String marked(RecordComponent part, String text) {
        return text + " [" + part.getName() + "]";
    }
}
