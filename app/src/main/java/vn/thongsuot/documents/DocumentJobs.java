package vn.thongsuot.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class DocumentJobs {

    @Bean
    RecurringTask<Void> forgetUploads(Uploads uploads) {
        return Tasks.recurring("documents-forget-uploads", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> uploads.forgetOld());
    }

    @Bean
    RecurringTask<Void> scanWaiting(Quarantine quarantine) {
        return Tasks.recurring("documents-scan-waiting", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> quarantine.scanWaiting());
    }

    /** Only where a bucket keeps them: otherwise the folder is the store. */
    @Bean
    RecurringTask<Void> forgetUnused(BlobFiles files, BucketSettings settings) {
        return Tasks.recurring("documents-forget-unused", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> {
                    if (settings.isOn()) {
                        files.forget(Duration.ofDays(settings.keptDays()));
                    }
                });
    }
}
