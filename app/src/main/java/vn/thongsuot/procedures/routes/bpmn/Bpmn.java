package vn.thongsuot.procedures.routes.bpmn;

/** Names of BPMN 2.0 and of our extension to it. */
final class Bpmn {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DD = "http://www.omg.org/spec/DD/20100524/DI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    /** Budget, role, place and keys, which BPMN does not know. */
    static final String OURS = "urn:vn:thongsuot:route:1";
    /** Before the code of the procedure in the target namespace. */
    static final String PROCEDURE = "urn:vn:tthc:";

    /** Between the conditions of a flow, all of which must hold. */
    static final String AND = " && ";

    private Bpmn() {}
}
