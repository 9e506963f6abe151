package vn.thongsuot.notifications.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.notifications.Notices;
import vn.thongsuot.notifications.StuckMessages;
import vn.thongsuot.platform.NavigationBadge;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar, with the number of unread notices. */
@Configuration(proxyBeanMethods = false)
class NoticeNavigation {

    @Bean
    NavigationEntry noticesEntry() {
        return new NavigationEntry(NavigationGroup.OWN, 90, "notices", "/desk/notices", Permission.DESK_USE);
    }

    @Bean
    NavigationBadge noticesBadge(Notices notices) {
        return new NavigationBadge("notices", actor -> notices.countUnread(actor.accountId()));
    }

    @Bean
    NavigationEntry stuckEntry() {
        return new NavigationEntry(NavigationGroup.SYSTEM, 95, "stuck", StuckMessages.PATH, Permission.ADMINISTER);
    }

    @Bean
    NavigationBadge stuckBadge(StuckMessages messages) {
        return new NavigationBadge("stuck", messages::count);
    }

    @Bean
    NavigationEntry templatesEntry() {
        return new NavigationEntry(
                NavigationGroup.SYSTEM, 96, "templates", "/desk/messages/templates", Permission.ADMINISTER);
    }
}
