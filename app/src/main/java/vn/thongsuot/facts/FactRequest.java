package vn.thongsuot.facts;

/** One aggregate over one span, for every group of a question (Vietnamese: yêu cầu tính). */
public record FactRequest(FactAggregate aggregate, FactSpan span) {}
