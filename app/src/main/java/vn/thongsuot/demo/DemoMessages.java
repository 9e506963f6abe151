package vn.thongsuot.demo;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.notifications.MessageTemplates;
import vn.thongsuot.notifications.Preference;
import vn.thongsuot.notifications.Preferences;
import vn.thongsuot.notifications.Topic;
import vn.thongsuot.notifications.Wording;

/**
 * An official who wants the digest of the day by mail, one message in the province's own words, a connected system that subscribed;
 * mail goes into a folder.
 */
@Component
class DemoMessages {

    private final DemoUnits units;
    private final Preferences preferences;
    private final MessageTemplates templates;
    private final DemoWebhooks webhooks;

    DemoMessages(DemoUnits units, Preferences preferences, MessageTemplates templates, DemoWebhooks webhooks) {
        this.units = units;
        this.preferences = preferences;
        this.templates = templates;
        this.webhooks = webhooks;
    }

    void make() {
        preferences.change(
                units.holder(units.province(), Role.REFORM_OFFICER),
                new Preference("cchc@tinhmau.invalid", Locale.of("vi"), true, Set.of(Topic.PROGRAMME)));
        templates.change(
                units.holder(units.province(), Role.ADMINISTRATOR),
                "dossier-ready",
                0,
                new Wording(
                        "Kết quả hồ sơ {ma-ho-so}",
                        "Result of dossier {ma-ho-so}",
                        "Hồ sơ {ma-ho-so} đã có kết quả. Kính mời ông/bà đến Bộ phận Một cửa, mang theo giấy hẹn. Chi tiết:",
                        "The result of dossier {ma-ho-so} is ready. Please bring your appointment slip. Details:"));
        webhooks.make();
    }
}
