package auditway.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** What was answered is on the disk, whatever the address of the database says. */
@ApplicationTest
class WriteAtOnceTests {

    @Autowired
    private DataSourceProperties properties;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:h2:file:./data/auditway | jdbc:h2:file:./data/auditway;WRITE_DELAY=0
            jdbc:h2:./data/a;DB_CLOSE_ON_EXIT=FALSE | jdbc:h2:./data/a;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0
            jdbc:h2:file:./data/auditway;Write_Delay=100 | jdbc:h2:file:./data/auditway;Write_Delay=100
            jdbc:postgresql://db/auditway | jdbc:postgresql://db/auditway
            """)
    void an_h2_address_without_a_delay_gets_none(String configured, String opened) {
        assertThat(WriteAtOnce.durable(configured)).isEqualTo(opened);
    }

    @Test
    void the_application_opens_its_database_that_way() {
        assertThat(properties.determineUrl()).matches("jdbc:h2:.*;WRITE_DELAY=0.*|jdbc:postgresql:.*");
    }
}
