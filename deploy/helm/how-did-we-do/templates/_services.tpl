{{/*
What the services are, beyond what an installation chooses. "secrets" are the names a service may
read of the secret; those under "needs" have to be there before it starts.
*/}}
{{- define "hdwd.services" -}}
gateway:
  port: 8080
  readiness: /actuator/health/readiness
  needs: [MONGODB_URI]
  secrets: [SMTP_USERNAME, SMTP_PASSWORD, GATEWAY_FIRST_ADMIN_PASSWORD, GATEWAY_FIRST_MANAGER_PASSWORD, GATEWAY_FIRST_AGENT_PASSWORD, GATEWAY_FIRST_API_KEY, GATEWAY_OIDC_CLIENT_SECRET]
  settings:
    GATEWAY_PORT: "8080"
    GATEWAY_ADDRESS: 0.0.0.0
    GATEWAY_SURVEY_URL: http://{{ .Release.Name }}-survey-service:8081
    GATEWAY_FOLLOWUP_URL: http://{{ .Release.Name }}-followup-service:8082
    GATEWAY_ANALYTICS_URL: http://{{ .Release.Name }}-analytics-service:8083
    GATEWAY_OPERATIONS_URL: http://{{ .Release.Name }}-operations-service:8084
    GATEWAY_FORWARD_HEADERS: {{ ternary "native" "none" .Values.ingress.enabled }}
survey-service:
  port: 8081
  readiness: /actuator/health/readiness
  needs: [MONGODB_URI, SURVEY_LINK_KEYS]
  secrets: [SMTP_USERNAME, SMTP_PASSWORD, SURVEY_MESSAGES_SECRET, SURVEY_BOUNCES_PASSWORD]
  settings:
    SURVEY_SERVICE_PORT: "8081"
    SURVEY_IMPORT_FOLDER: /data/imports
  lag:
    - {topic: transactions.in, group: survey-transactions}
    - {topic: due, group: survey-invitations}
followup-service:
  port: 8082
  readiness: /actuator/health/readiness
  needs: [MONGODB_URI, FOLLOWUP_LINK_KEYS]
  secrets: [SMTP_USERNAME, SMTP_PASSWORD]
  settings:
    FOLLOWUP_SERVICE_PORT: "8082"
    FOLLOWUP_SCHEDULE_FOLDER: /data/schedule
  lag:
    - {topic: schedule, group: followup-timers}
    - {topic: verdicts, group: followup-cases}
analytics-service:
  port: 8083
  readiness: /actuator/health/readiness
  needs: [MONGODB_URI]
  secrets: [SMTP_USERNAME, SMTP_PASSWORD]
  settings:
    ANALYTICS_SERVICE_PORT: "8083"
    ANALYTICS_CHRONICLE_FILE: /data/chronicle.duckdb
  lag:
    - {topic: responses, group: analytics-service}
operations-service:
  port: 8084
  readiness: /actuator/health/readiness
  needs: [MONGODB_URI]
  secrets: [SMTP_USERNAME, SMTP_PASSWORD]
  settings:
    OPERATIONS_SERVICE_PORT: "8084"
{{- end -}}
