package auditway.catalogue.programme.source;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one edition.
 *
 * @param place where it lies, as people know it
 * @param files text by file name, in order
 */
record EditionFolder(String name, String place, SortedMap<String, String> files) {

    EditionFolder(String name, String place, Map<String, String> files) {
        this(name, place, new TreeMap<>(files));
    }
}
