/**
 * Inspections of reform and public duty (Vietnamese: kiểm tra cải cách hành chính, công vụ, kỷ luật kỷ cương): whom a year's plan
 * names, how an inspection runs with its checklist beside live figures, what it found and whether that was remedied.
 *
 * <p><b>Owns</b>: list of inspectable units, plans, inspections, checklists, findings. <b>Does not own</b>: figures
 * (indicators), files (documents).
 * <p><b>Publishes</b>: {@link vn.thongsuot.inspections.InspectionConcluded}; facts {@code inspection} and {@code finding}.
 * <b>Listens to</b>: its own {@code InspectionConcluded}, to open findings.
 * <p><b>Legal basis</b>: none of its own; the share of units and the year's end for findings follow plans (rules R6, R7).
 * <b>Start reading at</b>: {@link vn.thongsuot.inspections.InspectionTransitions}, {@link
 * vn.thongsuot.inspections.findings.FindingTransitions}, {@link vn.thongsuot.inspections.plans.YearPlans}.
 */
@ApplicationModule(
        displayName = "Inspections",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: docx",
            "platform :: pdf",
            "organisation",
            "calendar",
            "identity",
            "documents",
            "documents :: signing",
            "notifications",
            "facts",
            "indicators",
            "programme",
            "programme :: tasks"
        })
@NullMarked
package vn.thongsuot.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
