@echo off
rem Starts RefLedger from its checkout, and builds it first when nothing is built yet.
rem   JAVA_HOME            which Java (17 or later) runs it; otherwise the one on the PATH
rem   REFLEDGER_JAVA_OPTS  further options of that Java, such as -Xmx4g
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%cli\target\refledger.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAR%" goto run
echo refledger: nothing is built yet; running mvn -q -DskipTests package (once) ... 1>&2
pushd "%HERE%"
call mvn -q -DskipTests package 1>&2
popd
if exist "%JAR%" goto run
echo refledger: the build failed. 1>&2
exit /b 2
:run
"%JAVA%" -Xss16m -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %REFLEDGER_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
