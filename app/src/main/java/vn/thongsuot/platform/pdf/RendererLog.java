package vn.thongsuot.platform.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands on the renderer's warnings by their kind only: their words may quote what stands on a paper. */
final class RendererLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(RendererLog.class);

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isWarning(diagnostic.getLevel());
    }

    @Override
    public void log(Diagnostic diagnostic) {
        warn(diagnostic.getLogMessageId().getEnum().name(), diagnostic.getError());
    }

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable error) {
        if (isWarning(level)) {
            warn(where, error);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // levels are set where all others are
    }

    private static void warn(String kind, @Nullable Throwable error) {
        LOG.atWarn()
                .addKeyValue("diagnostic", kind)
                .addKeyValue("error", error == null ? "" : error.getClass().getSimpleName())
                .log("The renderer of papers reports a fault: {}", kind);
    }

    private static boolean isWarning(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
