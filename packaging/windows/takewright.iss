; The Windows installer, over the frozen folder that build.spec makes; dev.py package runs it:
;   iscc /DAppVersion=1.2.3 packaging\windows\takewright.iss

#ifndef AppVersion
  #error Say which version: iscc /DAppVersion=1.2.3 packaging\windows\takewright.iss
#endif

#define Root "..\.."

[Setup]
AppId={{6F3C4B3E-8C0A-4F0B-9D0E-2B7D5A6E1C94}
AppName=Takewright
AppVersion={#AppVersion}
AppPublisher=The Takewright authors
DefaultDirName={autopf}\Takewright
DefaultGroupName=Takewright
DisableProgramGroupPage=yes
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\dist
OutputBaseFilename=takewright-{#AppVersion}-setup
SetupIconFile={#Root}\resources\icons\app\takewright.ico
UninstallDisplayIcon={app}\takewrightw.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
; For one user without an administrator's help, or for all with it: the user chooses.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesEnvironment=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.AddToPath=Let terminals find the command “takewright”
de.AddToPath=Den Befehl „takewright“ in Konsolen verfügbar machen

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"; Flags: unchecked

[InstallDelete]
; An update leaves nothing of the release before it behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\takewright\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Takewright"; Filename: "{app}\takewrightw.exe"
Name: "{autodesktop}\Takewright"; Filename: "{app}\takewrightw.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath

[Run]
Filename: "{app}\takewrightw.exe"; Description: "{cm:LaunchProgram,Takewright}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Unused: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function NotOnPath: Boolean;
var
  Known: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Known) then
    Known := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Known) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Known, Ours: String;
begin
  if Step <> usPostUninstall then
    exit;
  Ours := ';' + ExpandConstant('{app}');
  if RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Known) then
    if StringChangeEx(Known, Ours, '', True) > 0 then
      RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Known);
end;
