package auditway.platform.workflow.camunda;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** The starter's job executor with the same settings, watched. */
@Configuration
class JobExecution {

    @Bean
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
    static JobExecutor jobExecutor(
            @Qualifier("camundaTaskExecutor") TaskExecutor threads, CamundaBpmProperties properties) {
        JobExecutionProperty settings = properties.getJobExecution();
        WatchedJobExecutor executor = new WatchedJobExecutor();
        executor.setTaskExecutor(threads);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        executor.setLockTimeInMillis(settings.getLockTimeInMillis());
        executor.setMaxJobsPerAcquisition(settings.getMaxJobsPerAcquisition());
        executor.setWaitTimeInMillis(settings.getWaitTimeInMillis());
        executor.setMaxWait(settings.getMaxWait());
        return executor;
    }
}
