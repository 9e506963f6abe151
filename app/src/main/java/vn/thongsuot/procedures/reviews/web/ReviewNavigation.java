package vn.thongsuot.procedures.reviews.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of reviews in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class ReviewNavigation {

    @Bean
    NavigationEntry reviewsEntry() {
        return new NavigationEntry(
                NavigationGroup.REGISTERS, 63, "procedure-reviews", "/desk/procedure-reviews", Permission.BOARD_READ);
    }
}
