package org.planlifecycle.dossier.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.planlifecycle.dossier.ProcessNotStartable;
import org.planlifecycle.dossier.Reader;
import org.planlifecycle.dossier.StartableProcesses;
import org.springframework.stereotype.Component;

/** The engine's processes, asked for as Tasklist's start dialog asks for the list that it offers. */
@Component
class EngineStartableProcesses implements StartableProcesses {

    private final RepositoryService repository;
    private final SessionReader session;

    EngineStartableProcesses(RepositoryService repository, SessionReader session) {
        this.repository = repository;
        this.session = session;
    }

    @Override
    public Start get(String processKey) {
        Reader reader = session.reader();
        ProcessDefinition newest = repository.createProcessDefinitionQuery().processDefinitionKey(processKey)
                .latestVersion().active().startableInTasklist().startablePermissionCheck().singleResult();
        session.endRights();
        if (newest == null) {
            throw new ProcessNotStartable();
        }
        return new Start(reader.userId(), startEvent(newest.getId()));
    }

    private String startEvent(String definitionId) {
        return ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definitionId).getInitial().getId();
    }
}
