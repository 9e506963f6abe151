package vn.thongsuot.surveys.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class SurveyNavigation {

    @Bean
    NavigationEntry surveysEntry() {
        return new NavigationEntry(NavigationGroup.PROGRAMME, 56, "surveys", "/desk/surveys", Permission.BOARD_READ);
    }
}
