package auditway.platform.input.web;

import auditway.platform.refusal.TooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A body that is refused as soon as it turns out larger than is taken, whatever its header said. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final DataSize limit;
    private long count;

    LimitedBody(ServletInputStream body, DataSize limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = body.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = body.read(buffer, offset, length);
        counted(read);
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private void counted(int read) {
        count += Math.max(0, read);
        if (count > limit.toBytes()) {
            throw new TooLarge(BodyLimits.sentence(limit));
        }
    }
}
