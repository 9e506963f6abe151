package vn.thongsuot.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The parts of the demo world in the order in which they are made (Vietnamese: thứ tự tạo tỉnh mẫu). */
@Configuration(proxyBeanMethods = false)
class DemoParts {

    @Bean
    @Order(10)
    DemoPart messagesPart(DemoMessages messages) {
        return DemoPart.ofThePast("messages", messages::make);
    }

    @Bean
    @Order(20)
    DemoPart tasksPart(DemoTasks tasks) {
        return DemoPart.ofThePast("tasks", tasks::make);
    }

    @Bean
    @Order(30)
    DemoPart branchesPart(DemoBranches branches) {
        return DemoPart.ofThePast("branches", branches::make);
    }

    @Bean
    @Order(40)
    DemoPart centreStaffPart(DemoCentres centres) {
        return DemoPart.ofThePast("centre-staff", centres::makeStaff);
    }

    @Bean
    @Order(50)
    DemoPart steeringPart(DemoSteering steering) {
        return DemoPart.ofThePast("steering", steering::make);
    }

    @Bean
    @Order(60)
    DemoPart petitionsPart(DemoPetitions petitions) {
        return DemoPart.ofThePast("petitions", petitions::make);
    }

    @Bean
    @Order(70)
    DemoPart resultRulesPart(DemoDigital digital) {
        return DemoPart.ofThePast("result-rules", digital::makeRules);
    }

    @Bean
    @Order(80)
    DemoPart dossiersPart(DemoDossiers dossiers) {
        return new DemoPart("dossiers", false, false, dossiers::make);
    }

    @Bean
    @Order(90)
    DemoPart announcementsPart(DemoAnnouncements announcements) {
        return DemoPart.ofThePast("announcements", announcements::make);
    }

    @Bean
    @Order(100)
    DemoPart reviewsPart(DemoReviews reviews) {
        return DemoPart.ofThePast("reviews", reviews::make);
    }

    @Bean
    @Order(110)
    DemoPart formsPart(DemoForms forms) {
        return DemoPart.ofThePast("forms", forms::make);
    }

    @Bean
    @Order(120)
    DemoPart digitalPart(DemoDigital digital) {
        return DemoPart.ofThePast("digital", digital::make);
    }

    @Bean
    @Order(130)
    DemoPart reportsPart(DemoReports reports) {
        return DemoPart.ofThePast("reports", reports::make);
    }

    @Bean
    @Order(140)
    DemoPart surveysPart(DemoSurveys surveys) {
        return DemoPart.ofThePast("surveys", surveys::make);
    }

    @Bean
    @Order(150)
    DemoPart inspectionsPart(DemoInspections inspections) {
        return DemoPart.ofThePast("inspections", inspections::make);
    }

    @Bean
    @Order(160)
    DemoPart communicationPart(DemoCommunication communication) {
        return DemoPart.ofThePast("communication", communication::make);
    }

    @Bean
    @Order(170)
    DemoPart scoringPart(DemoScoring scoring) {
        return DemoPart.ofThePast("scoring", scoring::make);
    }

    @Bean
    @Order(180)
    DemoPart routesPart(DemoRoutes routes) {
        return DemoPart.ofThePast("routes", routes::make);
    }

    @Bean
    @Order(190)
    DemoPart mergersPart(DemoMergers mergers) {
        return DemoPart.ofThePast("mergers", mergers::make);
    }

    @Bean
    @Order(200)
    DemoPart leavePart(DemoLeave leave) {
        return DemoPart.ofThePast("leave", leave::make);
    }

    /** Late, because a day that is closed takes nothing more. */
    @Bean
    @Order(210)
    DemoPart paymentsPart(DemoPayments payments) {
        return DemoPart.ofThePast("payments", payments::make);
    }

    @Bean
    @Order(220)
    DemoPart centresPart(DemoCentres centres) {
        return DemoPart.ofThePast("centres", centres::make);
    }
}
