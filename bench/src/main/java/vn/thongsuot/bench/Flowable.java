package vn.thongsuot.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;
import vn.thongsuot.postgres.EmbeddedPostgres;

/**
 * A process engine beside the product: three steps in a row, each of another group, in a database of its own on the same
 * server, with the history that the engine keeps by itself. It is called in this process: neither HTTP nor login, rights, events,
 * facts or clock are paid for on its side.
 */
final class Flowable implements AutoCloseable {

    private static final String DATABASE = "flowable";
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
                targetNamespace="http://thongsuot.vn/bench">
              <process id="procedure" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="receive"/>
                <userTask id="receive" flowable:candidateGroups="counter"/>
                <sequenceFlow id="f2" sourceRef="receive" targetRef="assign"/>
                <userTask id="assign" flowable:candidateGroups="head"/>
                <sequenceFlow id="f3" sourceRef="assign" targetRef="process"/>
                <userTask id="process" flowable:candidateGroups="officer"/>
                <sequenceFlow id="f4" sourceRef="process" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    Flowable(EmbeddedPostgres server, int connections) throws SQLException {
        createDatabase(server);
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(server.jdbcUrl(DATABASE));
        settings.setUsername(server.superuser());
        settings.setPassword(server.superuserPassword());
        // Its id generator takes a second connection within a transaction: with one each, all wait for each other.
        settings.setMaximumPoolSize(2 * connections);
        pool = new HikariDataSource(settings);
        engine = new StandaloneProcessEngineConfiguration()
                .setDataSource(pool)
                .setDatabaseSchemaUpdate("true")
                .setAsyncExecutorActivate(false)
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("procedure.bpmn20.xml", PROCESS)
                .deploy();
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("postgres"), server.superuser(), server.superuserPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE);
        }
    }

    /** @return id of the new case, which waits in its first step */
    String receive(String applicant) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("procedure", Map.of("applicant", applicant))
                .getId();
    }

    /** Finds the case's open step, and passes it on. */
    void step(String id, String clerk) {
        Task task =
                engine.getTaskService().createTaskQuery().processInstanceId(id).singleResult();
        engine.getTaskService().claim(task.getId(), clerk);
        engine.getTaskService().complete(task.getId(), Map.of("outcome", "done"));
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
