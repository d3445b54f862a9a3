# Builds the demo newspaper and runs the tests. Everything else: dotnet run --project src/Generator.Cli -- --help
param([string]$Configuration = 'Release')

$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
dotnet run --project src/Generator.Cli -c $Configuration -- build
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
dotnet test
exit $LASTEXITCODE
