package auditway.platform.form;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Data as expressions understand it: records become objects, constants their names. */
final class PlainData {

    private PlainData() {}

    static Map<String, Object> of(Map<?, ?> data) {
        Map<String, Object> plain = new LinkedHashMap<>();
        data.forEach((key, value) -> put(plain, String.valueOf(key), value));
        return plain;
    }

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return of(map);
        }
        if (value instanceof Iterable<?> several) {
            List<Object> plain = new ArrayList<>();
            several.forEach(one -> add(plain, of(one)));
            return plain;
        }
        if (value instanceof Record fields) {
            return ofRecord(fields);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static Map<String, Object> ofRecord(Record fields) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            ReflectionUtils.makeAccessible(component.getAccessor());
            put(plain, component.getName(), ReflectionUtils.invokeMethod(component.getAccessor(), fields));
        }
        return plain;
    }

    private static void put(Map<String, Object> plain, String key, @Nullable Object value) {
        Object read = of(value);
        if (read != null) {
            plain.put(key, read);
        }
    }

    private static void add(List<Object> plain, @Nullable Object value) {
        if (value != null) {
            plain.add(value);
        }
    }
}
